import { summaryOf } from '#domain/inventory/inventory.ts'
import { contentHash } from '#domain/record/hash.ts'
import { faultIn, recordOf } from '#functions/record-of.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { findRow } from '#store/rows.ts'

/** Thrown where a case and its ledger do not agree: never repaired in silence, always handed to a person. */
class RecordFaultError extends Error {
  constructor(fault: string) {
    super(`The record of the case does not hold: ${fault}.`)
    this.name = 'RecordFaultError'
  }
}

/**
 * Reads the decision back as it was recorded: the chain must hold and end where the case says it ends, what it vouches
 * for must be stored as it says, and the inventory must say of the case what the case says itself.
 */
export const handler = step(task, async ({ organisation, case: id }) => {
  const [c, row] = [await loadCase(organisation, id), await findRow(organisation, id)]
  if (row?.version === c.version && contentHash(row) !== contentHash(summaryOf(c)))
    throw new RecordFaultError('the inventory says something else')
  const fault = faultIn(await recordOf(c))
  if (fault !== null) throw new RecordFaultError(fault)
  return { outcome: 'confirmed' }
})
