import type { Block } from '#domain/documents/text-document.ts'
import { modulesNamed } from './modules-named.ts'
import type { UkReport } from './scc-report.ts'
import { ukSummary } from './uk-summary.ts'
import { mandatoryClausesIn, tablesByReference, tablesHeld, tableZones } from './uk-tables.ts'

const addendum =
  /\bUK (?:\w+ ){0,4}addendum\b|international data transfer addendum|\b(?:ICO|approved) addendum\b|addendum (?:britannique|ICO|de l[’']ICO|du Royaume-Uni|(?:version )?B\.?1\.0)|addendum relatif aux transferts internationaux/i
const agreement =
  /\bIDTA\b|international data transfer agreement|accord (?:britannique )?(?:de|relatif aux|sur les) transferts? internationa\w+ de données/i
const takenIn =
  /incorporat|forms? (?:an integral )?part|\bappl(?:y|ies)\b|\benter(?:s|ed)? into\b|\badded to\b|hereby (?:agree|adopt)|completed|populated|attached|annexed|intégré|fait partie|s[’']appliqu|conclu|annexé|complété|ajouté aux?|joint au/i
const setAside =
  /\b(?:does|do|shall|will|is|are) not\b|\bno (?:UK )?addendum\b|\bmeans\b|ne s[’']applique|n[’']est pas|ne fait pas|désigne|s[’']entend/i
/** Said of an instrument by its name: that it has no part in the contract. */
const excluded =
  /\b(?:does|do|shall|will) not (?:apply|form part)|\b(?:is|are) not (?:incorporated|part of|entered into|concluded|adopted)|\bno (?:UK )?addendum\b|\b(?:is|are) (?:excluded|disapplied|set aside)|\bno (?:legal )?(?:force|effect)\b|\b(?:have|has) not (?:signed|entered|adopted|concluded)|\b(?:declines?|refuses?) to (?:sign|enter|adopt)|\bsans effet|n[’'](?:ont|a) pas (?:signé|conclu|adopté)|ne s[’']appliqu\w+ pas|ne fai\w* pas partie|n[’']est pas (?:intégré|conclu|adopté|joint)|\best (?:écarté|exclu)/i
const versioned = /\b([AB])\.?\s?1\.(\d)\b/

const sentencesOf = (block: Block): string[] => block.text.split(/(?<=[.;])\s+/)

type Place = { quote: string | null; page: number | null }
const nowhere: Place = { quote: null, page: null }

const placeOf = (blocks: readonly Block[], pattern: RegExp, taken: boolean): Place | undefined => {
  for (const block of blocks)
    for (const sentence of sentencesOf(block))
      if (pattern.test(sentence) && (!taken || (takenIn.test(sentence) && !setAside.test(sentence))))
        return { quote: sentence.slice(0, 400), page: block.page }
  return undefined
}

/** Neither instrument is taken in: one is said not to apply, one is spoken of, or there is none. */
const spokenOf = (blocks: readonly Block[], isAgreement: boolean): 'set-aside' | 'mentioned' | 'none' => {
  const said = [addendum, agreement].flatMap((name) => placeOf(blocks, name, false) ?? [])
  if (said.length === 0) return 'none'
  const isExcluded = blocks
    .flatMap(sentencesOf)
    .some((sentence) => (addendum.test(sentence) || agreement.test(sentence)) && excluded.test(sentence))
  return isAgreement && isExcluded ? 'set-aside' : 'mentioned'
}

/**
 * What a contract makes of the United Kingdom's instruments for transfers: its Addendum to the EU clauses (version B1.0) or its own
 * agreement (IDTA, version A1.0), both in force since 21 March 2022 under section 119A of the Data Protection Act 2018.
 * @param isAgreement whether the document is a contract: a policy that speaks of an agreement with somebody else takes nothing in
 * @param modules the EU modules that the rest of the contract chooses
 */
export const ukIn = (
  blocks: readonly Block[],
  { isAgreement, modules }: { isAgreement: boolean; modules: readonly number[] },
): UkReport => {
  const zones = tableZones(blocks)
  const held = zones.form
  const form: UkReport['form'] =
    held ??
    (isAgreement && placeOf(blocks, addendum, true)
      ? 'addendum'
      : isAgreement && placeOf(blocks, agreement, true)
        ? 'idta'
        : spokenOf(blocks, isAgreement))
  const name = form === 'idta' ? agreement : addendum
  const place =
    placeOf(blocks, name, true) ?? placeOf(blocks, name, false) ?? placeOf(blocks, agreement, false) ?? nowhere
  const spoken = blocks.filter(({ text }) => addendum.test(text) || agreement.test(text))
  const found = spoken.map(({ text }) => versioned.exec(text)).find((match) => match !== null)
  const report = {
    form,
    version: found ? `${found[1]}1.${found[2]}` : null,
    modules: form === 'addendum' ? attachedTo(zones.content('2'), spoken, modules) : [],
    tables:
      form === 'addendum' || form === 'idta'
        ? held === null
          ? tablesByReference(blocks, form)
          : tablesHeld(zones, form)
        : [],
    mandatoryClauses:
      form === 'addendum' || form === 'idta' ? mandatoryClausesIn(blocks, held !== null) : ('missing' as const),
    ...place,
  }
  return { ...report, summary: ukSummary(report) }
}

const attachedTo = (table: string, spoken: readonly Block[], others: readonly number[]): number[] => {
  const chosen = modulesNamed(table)
  // a table that lists all four modules for ticking has not chosen
  if (chosen.length > 0 && chosen.length < 4) return chosen
  const said = modulesNamed(spoken.map(({ text }) => text).join('\n'))
  return said.length > 0 ? said : [...others]
}
