import type { Block } from '#domain/documents/text-document.ts'
import type { Bilingual } from '#domain/words/language.ts'
import type { SccAnnex } from './scc-report.ts'

export const annexLabels: Record<SccAnnex['id'], Bilingual> = {
  'I.A': { fr: 'Annexe I.A : parties', en: 'Annex I.A: parties' },
  'I.B': { fr: 'Annexe I.B : description du transfert', en: 'Annex I.B: description of the transfer' },
  'I.C': { fr: 'Annexe I.C : autorité de contrôle compétente', en: 'Annex I.C: competent supervisory authority' },
  II: {
    fr: 'Annexe II : mesures techniques et organisationnelles',
    en: 'Annex II: technical and organisational measures',
  },
  III: { fr: 'Annexe III : sous-traitants ultérieurs', en: 'Annex III: sub-processors' },
}

const parts: readonly [SccAnnex['id'], RegExp][] = [
  ['I.A', /list of parties|liste des parties|annexe? (?:i|1)\s?[.(]?\s?a\b/i],
  [
    'I.B',
    /description of (?:the )?(?:transfer|processing)|description d(?:u|es) (?:transferts?|traitements?)|annexe? (?:i|1)\s?[.(]?\s?b\b/i,
  ],
  ['I.C', /competent supervisory authority|autorité de contrôle compétente|annexe? (?:i|1)\s?[.(]?\s?c\b/i],
  ['II', /annexe? (?:ii|2)\b|technical and organi[sz]ational|mesures techniques et organisationnelles/i],
  ['III', /annexe? (?:iii|3)\b|list of sub-?processors|liste des sous-traitants/i],
]

/** What the official form prints itself, and the marks of a place that nobody filled in. */
const printed =
  /identity and contact details[^\]\n]*|contact person[’']s name, position and contact details|activities relevant to the data transferred under these clauses|signature and date|role \(controller\/processor\)|explanatory note|module (?:one|two|three|four)[^\n]*|categories of data subjects whose personal data is transferred|categories of personal data transferred|categories of (?:data subjects|personal data)|sensitive data transferred \(if applicable\)[^\n:]{0,420}|the frequency of the transfer(?: \(e\.g\.[^)]*\))?|nature of the processing|purpose\(s\) of the data transfer and further processing|the period for which the personal data will be retained, or, if that is not possible, the criteria used to determine that period|for transfers to \(sub-\) ?processors, also (?:specify subject matter, nature and duration of the processing|describe[^\n]*)|identify the competent supervisory authority(?:\/ies)?(?: in accordance with clause 13)?|the technical and organisational measures must be described[^\n]*|description of the technical and organisational measures[^\n]*|data (?:exporter|importer)\(s\)|\bname\b|\baddress\b|measures (?:of|for)[^\n:]{0,120}|processes for regularly testing[^\n]*|examples of possible measures|this annex must be completed[^\n]*|the controller has authorised the use of the following sub-processors|description of processing \(including[^)]*\)|it must be possible to clearly distinguish[^\n]*/gi
const unfilled = /\[[^\]]{0,600}\]|…|\.{3,}|_{2,}|\b(?:to be completed|tbd|n\/a|insert|à compléter|à renseigner)\b/gi
const outside = /https?:\/\/|\bwww\.|website|web page|site internet|page web/i

/** Fewer letters than this in a whole annex is no answer. */
const fewestLetters = 25

const isTitle = (block: Block, pattern: RegExp) => {
  const found = pattern.exec(block.text)
  return (
    found !== null &&
    !/^identify/i.test(block.text) &&
    (block.kind === 'heading' || (block.text.length < 110 && found.index < 40 && !/[.;]$/.test(block.text)))
  )
}

/** Where another part of the contract begins. */
const isOtherTitle = (block: Block) =>
  block.kind === 'heading' &&
  /^(?:annexe?|appendix|appendice|schedule|exhibit|part|section|article|clause|[A-C][.)])\b/i.test(block.text)

const stateOf = (content: string): SccAnnex['state'] => {
  const written = content.replace(printed, ' ').replace(unfilled, ' ')
  const letters = written.replace(/[^\p{L}\p{N}]/gu, '').length
  if (letters < fewestLetters) return 'blank'
  return outside.test(written) && letters < 220 ? 'elsewhere' : 'filled'
}

const pointer = (blocks: readonly Block[], id: SccAnnex['id']): Block | undefined => {
  const name = id
    .replace('.', '[.( ]*')
    .replace('III', '(?:III|3)')
    .replace(/^II$/, '(?:II|2)')
    .replace(/^I(?=\[)/, '(?:I|1)')
  const named = new RegExp(`\\bannexe?s? ${name}\\b`, 'i')
  const whole = /^I\./.test(id) ? /\bannexe? (?:i|1)\b(?!\.?\s?[a-c]\b)/i : null
  const says =
    /complet|populat|set (?:out|forth)|described|specified|deemed|contain|form|found|schedule|exhibit|appendix|renseign|figur|précis|constitu/i
  return blocks.find(
    (block) =>
      (named.test(block.text) || (whole?.test(block.text) ?? false)) &&
      says.test(block.text) &&
      block.kind !== 'heading',
  )
}

/** What became of each annex of the clauses: filled in, blank, only pointed to, or not there at all. */
export const annexesIn = (
  blocks: readonly Block[],
  where: { from: number; pointers: boolean; subprocessorsByList: boolean },
): SccAnnex[] =>
  parts.map(([id, title]) => {
    const label = annexLabels[id]
    const states: { state: SccAnnex['state']; block: Block | undefined }[] = []
    for (let i = where.from; i < blocks.length; i++) {
      const block = blocks[i]
      if (!block || !isTitle(block, title)) continue
      const content: string[] = [block.text.replace(title, ' ')]
      let first: Block | undefined
      for (let j = i + 1; j < blocks.length; j++) {
        const next = blocks[j]
        if (
          !next ||
          isOtherTitle(next) ||
          parts.some(([other, pattern]) => other !== id && isTitle(next, pattern) && next.kind === 'heading')
        )
          break
        first ??= next
        content.push(next.text)
      }
      const state = stateOf(content.join('\n'))
      states.push({ state, block: first ?? block })
      // no later place counts more
      if (state === 'filled') break
    }
    const best = (['filled', 'elsewhere', 'blank'] as const).flatMap(
      (state) => states.find((found) => found.state === state) ?? [],
    )[0]
    const place = (block: Block | undefined) => ({
      quote: block?.text.slice(0, 300) ?? null,
      page: block?.page ?? null,
    })
    if (best?.state === 'filled') return { id, label, state: 'filled', ...place(best.block) }
    const points = where.pointers ? pointer(blocks, id) : undefined
    if (points)
      return {
        id,
        label,
        state:
          outside.test(points.text) ||
          !/annexe?|schedule|exhibit|appendi|dpa|addendum|contrat|accord/i.test(points.text)
            ? 'elsewhere'
            : (best?.state ?? 'elsewhere'),
        ...place(points),
      }
    if (id === 'III' && best?.state === 'blank' && where.subprocessorsByList)
      return { id, label, state: 'not-needed', quote: null, page: null }
    if (best) return { id, label, state: best.state, ...place(best.block) }
    if (id === 'III' && where.subprocessorsByList) return { id, label, state: 'not-needed', quote: null, page: null }
    return { id, label, state: 'missing', quote: null, page: null }
  })
