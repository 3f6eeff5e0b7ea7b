import type { SccReport } from './scc-report.ts'

type Edition = NonNullable<SccReport['edition']>
type Outdated = SccReport['outdated'][number]

const editions: readonly [Edition, RegExp][] = [
  ['2021/914', /2021\s?\/\s?914/],
  ['2021/915', /2021\s?\/\s?915/],
  ['2010/87/EU', /2010\s?\/\s?87\b|C\(2010\)\s?593/],
  ['2004/915/EC', /2004\s?\/\s?915\b/],
  ['2001/497/EC', /2001\s?\/\s?497\b/],
]

const frameworks: readonly [Outdated, RegExp][] = [
  ['privacy-shield', /privacy shield|bouclier de (?:protection des données|la vie privée)/i],
  [
    'safe-harbour',
    /safe harbou?r\s+(?:framework|principles|privacy|certif|list|programme|program)|(?:US|EU|E\.U\.)[- –]+(?:US |EU |U\.S\. |E\.U\. )?safe harbou?r|sphère de sécurité/i,
  ],
]

const spokenOf =
  /standard contractual clauses|standard data protection clauses|model clauses|\bSCCs?\b|clauses contractuelles types|\bCCTs?\b/i

/** A text that says it leaves an old edition behind does not rely on it. */
const leftBehind = /(?<!(?:or|and|may be|ou|et)\s)(?:replac|repeal|supersed|invalid|no longer|remplac|abrog|ancien)/i

/** Turns of phrase that only the old clauses have, for contracts that hold them without naming the decision. */
const oldText: readonly [Edition, RegExp][] = [
  ['2010/87/EU', /the data exporter agrees and warrants[\s\S]{0,6000}the data importer agrees and warrants/i],
  ['2004/915/EC', /the data exporter warrants and undertakes[\s\S]{0,6000}the data importer warrants and undertakes/i],
]

const sentencesWith = (text: string, pattern: RegExp): string[] =>
  text.split(/(?<=[.;\n])\s+/).filter((sentence) => pattern.test(sentence))

const reliedOn = (text: string, pattern: RegExp) =>
  sentencesWith(text, pattern).some((sentence) => !leftBehind.test(sentence))

/** Which edition of the standard contractual clauses a text names, and which repealed or struck-down tools it still relies on. */
export const editionsIn = (text: string): Pick<SccReport, 'edition' | 'outdated' | 'ukAddendum'> => {
  const held = oldText.filter(([, pattern]) => pattern.test(text)).map(([edition]) => edition)
  const said = editions.filter(([edition, pattern]) =>
    edition.startsWith('2021') ? pattern.test(text) : reliedOn(text, pattern),
  )
  const named = [...new Set([...said.map(([edition]) => edition), ...held])]
  const old = named.filter((edition): edition is '2010/87/EU' | '2004/915/EC' | '2001/497/EC' =>
    /^20(?:10|04|01)/.test(edition),
  )
  return {
    edition: named[0] ?? (spokenOf.test(text) ? 'not-said' : null),
    outdated: [
      ...(named.includes('2021/914') ? [] : old),
      ...frameworks.filter(([, pattern]) => reliedOn(text, pattern)).map(([name]) => name),
    ],
    ukAddendum: /international data transfer (?:addendum|agreement)|\bUK addendum\b|\bIDTA\b/i.test(text),
  }
}
