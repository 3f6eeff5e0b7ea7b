import * as z from 'zod'
import { bilingual } from '#domain/words/language.ts'

const passage = { quote: z.string().nullable(), page: z.int().positive().nullable() }

/** A choice that the clauses leave to the parties: which answer was taken, in the contract's own words. */
export const sccChoice = z.strictObject({
  id: z.enum(['7', '9(a)', '11(a)', '13(a)', '17', '18']),
  label: bilingual,
  /** `settled`: answered; `left-open`: the blank is empty or several answers stand side by side; `not-said`: nothing about it */
  state: z.enum(['settled', 'left-open', 'not-said']),
  answer: z.string().nullable(),
  ...passage,
})
export type SccChoice = z.infer<typeof sccChoice>

/** `elsewhere`: the contract points to a part of itself or to a page outside it. */
export const sccAnnex = z.strictObject({
  id: z.enum(['I.A', 'I.B', 'I.C', 'II', 'III']),
  label: bilingual,
  state: z.enum(['filled', 'blank', 'elsewhere', 'missing', 'not-needed']),
  ...passage,
})
export type SccAnnex = z.infer<typeof sccAnnex>

/** A place where the contract is not the official text. `allowed` tailoring is not listed: it is what the choices and annexes are for. */
export const sccChange = z.strictObject({
  clause: z.string(),
  paragraph: z.string(),
  modules: z.array(z.int()),
  kind: z.enum(['altered', 'missing', 'moved', 'added']),
  /** `forbidden` takes the approval of the clauses away (clause 2); `check`: an added term that a person must read against the clauses */
  class: z.enum(['forbidden', 'check']),
  advice: bilingual,
  ...passage,
})
export type SccChange = z.infer<typeof sccChange>

/** The parts of this report that settle a requirement by themselves. */
export const sccPart = z.enum([
  'uk-tool',
  'uk-table-1',
  'uk-table-2',
  'uk-table-3',
  'uk-table-4',
  'uk-mandatory-clauses',
  'uk-idta',
])
export type SccPart = z.infer<typeof sccPart>

/** A table of the Addendum (1 to 4) or of the agreement of its own (IDTA). `elsewhere`: the contract says that another part of it fills it in. */
export const ukTable = z.strictObject({
  id: z.enum(['1', '2', '3', '4']),
  label: bilingual,
  state: z.enum(['filled', 'partly', 'elsewhere', 'blank', 'missing']),
  ...passage,
})
export type UkTable = z.infer<typeof ukTable>

/** What a contract makes of the instruments of the United Kingdom: its Addendum to the EU clauses (B1.0), or its own agreement (IDTA, A1.0). */
export const ukReport = z
  .strictObject({
    /** which of them is part of the contract, only spoken of, said not to apply, or not there */
    form: z.enum(['addendum', 'idta', 'mentioned', 'set-aside', 'none']),
    /** as the contract says it, such as B1.0; null where it says none */
    version: z.string().nullable(),
    /** the EU modules that the Addendum is attached to */
    modules: z.array(z.int().min(1).max(4)),
    tables: z.array(ukTable),
    /** the mandatory clauses: in the contract, taken in by reference, taken in with changes, or not spoken of */
    mandatoryClauses: z.enum(['held', 'by-reference', 'changed', 'missing']),
    ...passage,
    summary: bilingual,
  })
  .meta({ id: 'UkReport' })
export type UkReport = z.infer<typeof ukReport>

export const sccReport = z
  .strictObject({
    /** the clauses themselves, a reference that takes them in, a mere mention, or nothing */
    form: z.enum(['full', 'by-reference', 'mentioned', 'none']),
    edition: z.enum(['2021/914', '2021/915', '2010/87/EU', '2004/915/EC', '2001/497/EC', 'not-said']).nullable(),
    /** frameworks that no longer carry a transfer, where the contract still relies on one */
    outdated: z.array(z.enum(['2010/87/EU', '2004/915/EC', '2001/497/EC', 'privacy-shield', 'safe-harbour'])),
    modules: z.array(z.int().min(1).max(4)),
    choices: z.array(sccChoice),
    annexes: z.array(sccAnnex),
    /** whether every sentence that must be there is there word for word; null where the clauses are not in the document or no official text of its language is at hand */
    verbatim: z.boolean().nullable(),
    changes: z.array(sccChange),
    /** the UK Addendum or IDTA is spoken of */
    ukAddendum: z.boolean(),
    /** null in reports made before it was read */
    uk: ukReport.nullable().default(null),
    summary: bilingual,
  })
  .meta({ id: 'SccReport' })
export type SccReport = z.infer<typeof sccReport>
