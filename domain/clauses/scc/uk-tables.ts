import type { Block } from '#domain/documents/text-document.ts'
import type { Bilingual } from '#domain/words/language.ts'
import type { UkReport, UkTable } from './scc-report.ts'

type Form = 'addendum' | 'idta'
type Id = UkTable['id']
const ids = ['1', '2', '3', '4'] as const

const labels: Record<Form, Record<Id, Bilingual>> = {
  addendum: {
    '1': { fr: 'Tableau 1 : parties', en: 'Table 1: parties' },
    '2': {
      fr: 'Tableau 2 : clauses, modules et options choisis',
      en: 'Table 2: selected clauses, modules and options',
    },
    '3': { fr: 'Tableau 3 : informations des annexes', en: 'Table 3: appendix information' },
    '4': {
      fr: 'Tableau 4 : qui peut mettre fin à l’Addendum modifié',
      en: 'Table 4: who may end the Addendum if it changes',
    },
  },
  idta: {
    '1': { fr: 'Tableau 1 : parties et signatures', en: 'Table 1: parties and signatures' },
    '2': { fr: 'Tableau 2 : détails du transfert', en: 'Table 2: transfer details' },
    '3': { fr: 'Tableau 3 : données transférées', en: 'Table 3: transferred data' },
    '4': { fr: 'Tableau 4 : exigences de sécurité', en: 'Table 4: security requirements' },
  },
}

const title =
  /^(?:part (?:1|one|i)\b[^a-z]*(?:tables?\b)?[\s:.–—-]*)?(?:table|tableau) ([1-4])\b(?!\s*(?:of|to|and|,|du|de|à|et)\b)/i
/** "Table 1. Start date: …": a table written as a paragraph that begins with its name, not a sentence about it. */
const runOn = /^(?:table|tableau) [1-4](?: \([^)]{1,80}\))?\s?[.:–—-]/i
const end =
  /^(?:part (?:2|two|ii)\b|partie 2\b|(?:alternative )?mandatory clauses|clauses obligatoires|entering into this addendum)/i
/** Another annex of the contract; the third table names annexes itself. */
const nextAnnex = /^(?:annexe?|schedule|exhibit|appendix)\b/i

/** What the forms print themselves: short labels, and boxes to tick. */
const printed =
  /table [1-4]\b|tableau [1-4]\b|start date|date de début|the parties|parties and signatures?|parties[’']? details|\bparties\b|exporter\b(?: \(who sends[^)]*\))?|importer\b(?: \(who receives[^)]*\))?|exportateur|importateur|full legal name|trading name(?: \(if different\))?|main address(?: \([^)]*\))?|official registration number(?: \([^)]*\))*|key contacts?|contacts? clés?|full name(?: \(optional\))?|job title|contact details including email|signatures?(?: \([^)]*\))?|selected (?:sccs?|clauses?)[^:.\n]*|addendum eu sccs|modules?(?: in operation)?|appendix information|annex (?:1|i)[. ]?[ab]\b[^:\n]*|annex (?:ii|iii|2|3)\b[^:\n]*|ending this addendum[^:\n]*|which parties may end this addendum[^:\n]*|neither party|aucune (?:des )?parties?|transfer details|transferred data|security requirements/gi
const unfilled = /\[[^\]x]{0,600}\]|…|\.{3,}|_{2,}|\b(?:to be completed|tbd|insert|à compléter|à renseigner)\b/gi
const ticked = /[☒☑✔✓]|\[x\]|\(x\)/i
const box = /[☐☒☑]|\[ ?\]/

const fewestLetters = 6

export type Zones = {
  form: Form | null
  content: (id: Id) => string
  place: (id: Id) => { quote: string | null; page: number | null }
}

/** The tables themselves, where the contract holds them: at least the first two, each under its own title. */
export const tableZones = (blocks: readonly Block[]): Zones => {
  const zones = new Map<Id, Block[]>()
  let open: Block[] | null = null
  for (const block of blocks) {
    const found = title.exec(block.text)
    const id = ids.find((known) => known === found?.[1])
    if (
      id !== undefined &&
      (block.kind === 'heading' || block.text.length < 160 || block.kind === 'row' || runOn.test(block.text))
    ) {
      open = zones.get(id) ?? []
      zones.set(id, open)
    } else if (
      block.kind !== 'row' &&
      (end.test(block.text) || (open !== zones.get('3') && nextAnnex.test(block.text)))
    )
      open = null
    open?.push(block)
  }
  const content = (id: Id) => (zones.get(id) ?? []).map(({ text }) => text).join('\n')
  const second = content('2')
  const isHeld = zones.has('1') && zones.has('2')
  return {
    form: !isHeld
      ? null
      : /transfer details|détails du transfert/i.test(second)
        ? 'idta'
        : /sccs?\b|clauses|modules?/i.test(second)
          ? 'addendum'
          : null,
    content,
    place: (id) => {
      const [first, next] = zones.get(id) ?? []
      return { quote: (next ?? first)?.text.slice(0, 300) ?? null, page: first?.page ?? null }
    },
  }
}

/** Who may end the Addendum is a choice between boxes, or a word where there are none. */
const fourth = (content: string): UkTable['state'] => {
  if (box.test(content)) return ticked.test(content) ? 'filled' : 'blank'
  const answer = content.replace(/^[^\n:]*(?:which parties may end this addendum[^:\n]*)?[:\n]/i, '')
  const named = [/exporter|exportateur/i, /importer|importateur/i, /neither|aucune/i].filter((who) => who.test(answer))
  return named.length === 0 || named.length === 3 ? 'blank' : 'filled'
}

const stateOf = (id: Id, form: Form, content: string): UkTable['state'] => {
  if (content === '') return 'missing'
  if (id === '4' && form === 'addendum') return fourth(content)
  const letters = content
    .replace(printed, ' ')
    .replace(unfilled, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '').length
  if (letters < fewestLetters) return 'blank'
  const lines = content.split(/[\n|]/).map((line) => line.trim())
  const open = lines.some((line, i) => /:$/.test(line) && (i === lines.length - 1 || /:$/.test(lines[i + 1] ?? '')))
  return open || content.search(unfilled) >= 0 ? 'partly' : 'filled'
}

export const tablesHeld = (zones: Zones, form: Form): UkTable[] =>
  ids.map((id) => ({ id, label: labels[form][id], state: stateOf(id, form, zones.content(id)), ...zones.place(id) }))

const spoken =
  /\b(?:tables?|tableaux?) ([1-4](?:\s*(?:,|and|et|to|through|à|-|–|&)\s*(?:(?:tables?|tableau) )?[1-4])*)/gi
const answered =
  /compl[eé]t|populat|answer|\bby\b|\bpar\b|may end|mettre fin|neither|désign|set (?:out|forth)|deemed|contain|specified|described|as follows|shall be|is\b|are\b|renseign|figur|rempli|réputé|indiqué|précisé|:/i

const numbersIn = (text: string): string[] => {
  const range = /([1-4])\s*(?:to|through|à|-|–)\s*(?:(?:tables?|tableau) )?([1-4])/i.exec(text)
  const single = text.match(/[1-4]/g) ?? []
  return range ? [...single, ...ids.filter((id) => id >= (range[1] ?? '') && id <= (range[2] ?? ''))] : single
}

/** Where the Addendum is taken in by reference: which tables the contract says how to fill in. */
export const tablesByReference = (blocks: readonly Block[], form: Form): UkTable[] => {
  const sentences = blocks.flatMap((block) =>
    block.text.split(/(?<=[.;])\s+/).map((text) => ({ text, page: block.page })),
  )
  return ids.map((id): UkTable => {
    const said = sentences.find(
      ({ text }) =>
        answered.test(text) && [...text.matchAll(spoken)].some(([, numbers = '']) => numbersIn(numbers).includes(id)),
    )
    if (said === undefined) return { id, label: labels[form][id], state: 'missing', quote: null, page: null }
    const left = said.text.search(unfilled) >= 0
    return {
      id,
      label: labels[form][id],
      state: left ? 'blank' : 'elsewhere',
      quote: said.text.slice(0, 300),
      page: said.page,
    }
  })
}

/** Titles of sections that only the mandatory clauses have. */
const sections = [
  /^(?:\d+\.?\s*)?entering into this addendum/i,
  /^(?:\d+\.?\s*)?interpretation of this addendum/i,
  /^(?:\d+\.?\s*)?incorporation of and changes to the eu sccs/i,
  /^(?:\d+\.?\s*)?amendments to this addendum/i,
  /^(?:\d+\.?\s*)?how (?:this|the) IDTA/i,
]
const byName =
  /mandatory clauses|clauses obligatoires|\bpart(?:ie)? (?:2|two|deux|ii) (?:of|de) (?:the |this |l[’'])?(?:UK |approved )?addendum/i

/**
 * The mandatory clauses taken in with changes, or the contract put above them. Neither the reserve that the form makes for its own later revisions nor
 * the EU clauses, which the mandatory clauses amend, are meant.
 */
const changes = [
  /(?:mandatory clauses|part (?:2|4|two|four|ii|iv))\b[^.;]{0,80}\b(?:(?:with|subject to) the following (?:changes?|amendments?|modifications?|variations?)|(?:is|are|shall be) (?:amended|modified|varied|disapplied|replaced) (?:as follows|so that)|except (?:for )?(?:its |their )?(?:section|clause)s?\b)/i,
  /(?:clauses obligatoires|partie (?:2|4|deux|quatre|ii|iv))\b[^.;]{0,80}(?:avec les (?:changements?|modifications?|adaptations?) suivant|(?:est|sont) (?:modifiée|remplacée|supprimée|écartée)|à l[’']exception d(?:e la|e sa|u|es?) (?:section|clause|article))/i,
  /\b(?:prevails? over|takes? precedence over) the (?:UK|international data transfer|approved) addendum|\b(?:prim|préva)\w+ (?:sur )?l[’']addendum/i,
]

/** Whoever takes in the Addendum as a whole takes in its clauses; whoever fills in the tables has to say so. */
export const mandatoryClausesIn = (blocks: readonly Block[], tablesAreHeld: boolean): UkReport['mandatoryClauses'] => {
  if (sections.filter((section) => blocks.some(({ text }) => section.test(text))).length >= 2) return 'held'
  const spoken = blocks.filter(({ text }) => /addendum|\bIDTA\b|accord/i.test(text))
  if (spoken.some(({ text }) => changes.some((change) => change.test(text)))) return 'changed'
  return !tablesAreHeld || blocks.some(({ text }) => byName.test(text)) ? 'by-reference' : 'missing'
}
