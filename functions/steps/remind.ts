import { system } from '#domain/access/actor.ts'
import { daysToAuthorise, daysToDecide } from '#domain/case/waiting.ts'
import { unwrap } from '#domain/problems/problems.ts'
import { remind } from '#domain/transitions/keep-going.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { commit } from '#store/commit.ts'

/** Nobody acted in the time given: recorded, and due again after as long. A case that has moved on needs no reminder. */
export const handler = step(task, async ({ organisation, case: id, phase, revision }, at) => {
  const c = await loadCase(organisation, id)
  const waiting = c.status === (phase === 'decide' ? 'awaiting-decision' : 'awaiting-authorisation')
  if (waiting && c.revision === revision) {
    await commit(unwrap(remind(c, phase === 'decide' ? daysToDecide : daysToAuthorise, { by: system, at })))
  }
  return { outcome: 'reminded' }
})
