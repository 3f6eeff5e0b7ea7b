import { chainFault } from '#domain/ledger.ts'
import { step, task } from '#functions/step.ts'
import { loadCase, loadHistory } from '#store/cases.ts'

/** Thrown where a case and its ledger do not agree: never repaired in silence, always handed to a person. */
class RecordFaultError extends Error {
  constructor(fault: string) {
    super(`The ledger of the case does not hold: ${fault}.`)
    this.name = 'RecordFaultError'
  }
}

/** Reads the decision back as it was recorded: the chain must hold, and end where the case says it ends. */
export const handler = step(task, async ({ organisation, case: id }) => {
  const c = await loadCase(organisation, id)
  const fault = chainFault(await loadHistory(organisation, id), c)
  if (fault !== null) throw new RecordFaultError(`${fault.fault} at entry ${fault.sequence}`)
  return { outcome: 'confirmed' }
})
