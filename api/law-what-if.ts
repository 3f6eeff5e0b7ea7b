import * as z from 'zod'
import { placeInList } from '#api/place-in-list.ts'
import { transfer, transferDraft } from '#domain/facts/transfer.ts'
import { caseSummary } from '#domain/inventory/inventory.ts'
import { comparison } from '#domain/what-if/compare.ts'
import { effect, ruleNamed } from '#domain/what-if/effect.ts'
import { supposition } from '#domain/what-if/supposition.ts'

/** The first day of what is supposed, and the day whose law is applied; tomorrow may be it, or a day long past. */
const on = z.iso.date({ error: 'not-a-date' })

/** Fields of the facts that would be other than they are: each stands in for the whole field. */
const otherFacts = z.strictObject(transfer.partial().shape)

const somethingSupposed = ({ law, facts }: { law?: unknown; facts?: unknown }) =>
  law !== undefined || facts !== undefined

/** What to suppose of one transfer: another law, other facts, or both. */
const supposing = { law: supposition.optional(), facts: otherFacts.optional(), on: on.optional() }

export const caseSupposed = z
  .strictObject(supposing)
  .refine(somethingSupposed, { error: 'nothing-supposed' })
  .meta({ id: 'CaseSupposed', description: 'What would be different about a case: its facts, the law, or both' })

export const draftSupposed = z
  .strictObject({
    facts: transferDraft,
    supposed: z.strictObject(supposing).refine(somethingSupposed, { error: 'nothing-supposed' }),
  })
  .meta({ id: 'DraftSupposed', description: 'A draft, and what would be different about it' })

/** The comparison of two results, and the days whose law and whose knowledge they go by. */
export const compared = z
  .strictObject({ asOf: z.iso.date(), known: z.iso.date(), ...comparison.shape })
  .meta({ id: 'Comparison' })

export const inventorySupposed = z
  .strictObject({
    change: supposition,
    on,
    next: placeInList.optional(),
  })
  .meta({ id: 'InventorySupposed' })

/** What a change of law would do to the transfers in force and waiting: the next thousand of them, those alone that change. */
export const inventoryEffects = z
  .strictObject({
    on: z.iso.date(),
    known: z.iso.date(),
    /** false where no rule depends on what is supposed: nothing can follow from it */
    isRead: z.boolean(),
    /** how many transfers there are to compare in all, and how many this answer compared */
    total: z.int(),
    compared: z.int(),
    effects: z.array(z.strictObject({ transfer: caseSummary, effect })),
    rules: z.array(ruleNamed),
    next: z.string().nullable(),
  })
  .meta({ id: 'InventoryEffects' })

/** The transfers whose assessment applied a rule. */
export const restingTransfers = z
  .strictObject({
    total: z.int(),
    /** the latest hundred of them */
    transfers: z.array(caseSummary),
    /** transfers assessed before it was noted which rules an assessment applied: nothing can be said of them */
    unknown: z.int(),
  })
  .meta({ id: 'RestingTransfers' })
