import { contentHash } from '#domain/hash.ts'
import { summaryOf } from '#domain/inventory.ts'
import { chainFault } from '#domain/ledger.ts'
import { step, task } from '#functions/step.ts'
import { loadCase, loadHistory } from '#store/cases.ts'
import { findRow } from '#store/rows.ts'

/** Thrown where a case and its ledger do not agree: never repaired in silence, always handed to a person. */
class RecordFaultError extends Error {
  constructor(fault: string) {
    super(`The record of the case does not hold: ${fault}.`)
    this.name = 'RecordFaultError'
  }
}

/**
 * Reads the decision back as it was recorded: the chain must hold and end where the case says it ends, and the
 * inventory must say of the case what the case says itself.
 */
export const handler = step(task, async ({ organisation, case: id }) => {
  const [c, row] = [await loadCase(organisation, id), await findRow(organisation, id)]
  if (row?.version === c.version && contentHash(row) !== contentHash(summaryOf(c)))
    throw new RecordFaultError('the inventory says something else')
  const fault = chainFault(await loadHistory(organisation, id), c)
  if (fault !== null) throw new RecordFaultError(`${fault.fault} at entry ${fault.sequence}`)
  return { outcome: 'confirmed' }
})
