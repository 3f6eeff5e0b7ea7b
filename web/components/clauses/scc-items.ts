import { asksForStandardClauses } from '#domain/case/asked-clauses.ts'
import type { SccAnnex, SccChange, SccChoice, SccReport, UkTable } from '#domain/clauses/scc/scc-report.ts'
import type { ClauseFinding } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import type { Bilingual } from '#domain/words/language.ts'
import type { SignType } from '#web/components/Sign.tsx'

/** What a reader can be taken to in a contract: a name for the address, words for the eye, and where it stands. */
export type InHand = Pick<ClauseFinding, 'requirement' | 'label' | 'quote' | 'page'>

/** What there is to do about a place of the standard clauses: put the official text back, fill in, read, or nothing. */
export type SccGroup = 'restore' | 'fill' | 'read' | 'kept'

/** How it stands: `omitted` is a sentence of the clauses, `missing` an annex or a table; `forbidden` is an addition that takes something back. */
export type SccState =
  | Exclude<SccChange['kind'], 'missing'>
  | 'omitted'
  | 'forbidden'
  | SccChoice['state']
  | Exclude<SccAnnex['state'], 'not-needed'>
  | UkTable['state']

export type SccItem = InHand & {
  /** one of the clauses themselves, a choice that they leave, or an annex or table to fill in */
  kind: 'change' | 'choice' | 'part'
  group: SccGroup
  state: SccState
  sign: SignType
  /** the modules that it belongs to, where it is one of the clauses themselves */
  modules: readonly number[]
  /** how a choice was made, as the report has it */
  answer: string | null
  advice: Bilingual | null
}

const signs: Readonly<Record<SccGroup, SignType>> = { restore: 'bad', fill: 'warning', read: 'info', kept: 'good' }

const withSign = (item: Omit<SccItem, 'sign'>): SccItem => ({ ...item, sign: signs[item.group] })

const nothing = { modules: [], answer: null, advice: null }

/** A paragraph’s own letter is no part of the words that were altered. */
const withoutLetter = (quote: string | null) => quote?.replace(/^\(?[a-z]{1,4}\)\s+/i, '') ?? null

const fromChange = (change: SccChange, index: number): SccItem => {
  const { clause, paragraph, kind, modules, advice, quote, page } = change
  const name = `${clause}${paragraph}`
  const forbidden = change.class === 'forbidden'
  const label =
    kind === 'added'
      ? { fr: `Avant la clause ${name}`, en: `Before clause ${name}` }
      : { fr: `Clause ${name}`, en: `Clause ${name}` }
  return withSign({
    requirement: `scc-change-${index}`,
    kind: 'change',
    group: forbidden ? 'restore' : 'read',
    label,
    state: kind === 'missing' ? 'omitted' : kind === 'added' && forbidden ? 'forbidden' : kind,
    quote: withoutLetter(quote),
    page,
    modules,
    answer: null,
    advice,
  })
}

const fromChoice = ({ id, label, state, answer, quote, page }: SccChoice): SccItem =>
  withSign({
    ...nothing,
    requirement: `scc-choice-${id}`,
    kind: 'choice',
    group: state === 'settled' ? 'kept' : 'fill',
    label,
    state,
    answer,
    quote,
    page,
  })

const groupOfPart = (state: SccAnnex['state'] | UkTable['state']): SccGroup =>
  state === 'filled' ? 'kept' : state === 'elsewhere' ? 'read' : 'fill'

const fromPart = (
  requirement: string,
  { label, state, quote, page }: Pick<SccAnnex | UkTable, 'label' | 'state' | 'quote' | 'page'>,
): SccItem[] =>
  state === 'not-needed'
    ? []
    : [withSign({ ...nothing, requirement, kind: 'part', group: groupOfPart(state), label, state, quote, page })]

/** The place of a group in the list: what is to be put right comes first. */
const order: readonly SccGroup[] = ['restore', 'fill', 'read', 'kept']

/** Every place of the standard clauses that there is something to say of, what is to be put right first. */
export const sccItems = (scc: SccReport | null): SccItem[] => {
  if (scc === null) return []
  const tables = scc.uk !== null && (scc.uk.form === 'addendum' || scc.uk.form === 'idta') ? scc.uk.tables : []
  return [
    ...scc.changes.map(fromChange),
    ...scc.choices.map(fromChoice),
    ...scc.annexes.flatMap((annex) => fromPart(`scc-annex-${annex.id}`, annex)),
    ...tables.flatMap((table) => fromPart(`uk-table-${table.id}`, table)),
  ].toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
}

const restOnClauses: readonly TransferTool[] = ['scc-2021-914', 'uk-addendum', 'uk-idta']

/**
 * Whether a contract’s standard clauses concern its reader: it holds them or takes them in, it relies on some that are no longer valid,
 * or the transfer is said to rest on them.
 */
export const sccConcerns = (tool: TransferTool, scc: SccReport | null): scc is SccReport =>
  scc !== null &&
  (restOnClauses.includes(tool) ||
    scc.form === 'full' ||
    scc.form === 'by-reference' ||
    scc.outdated.length > 0 ||
    scc.uk?.form === 'addendum' ||
    scc.uk?.form === 'idta')

/** How the standard clauses stand as a whole: the worst that is to be said of them. */
export const sccSign = (scc: SccReport, items: readonly SccItem[]): SignType => {
  const has = (group: SccGroup) => items.some((one) => one.group === group)
  if (scc.outdated.length > 0 || has('restore')) return 'bad'
  const there = scc.form === 'full' || scc.form === 'by-reference' || (scc.uk !== null && scc.uk.form === 'idta')
  return !there || has('fill') ? 'warning' : has('read') ? 'info' : 'good'
}

/** How many places the vendor has to be asked about. */
export const sccAsks = (tool: TransferTool, scc: SccReport | null): number =>
  asksForStandardClauses(tool) && sccConcerns(tool, scc)
    ? sccItems(scc).filter(({ group }) => group === 'restore' || group === 'fill').length
    : 0
