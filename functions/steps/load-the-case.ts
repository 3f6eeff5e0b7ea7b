import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'

/**
 * Where the case stands, by its record: every workflow begins here, so that an execution can be started again at any
 * time. `current` is false for an execution that a later revision or attempt has replaced.
 */
export const handler = step(task, async ({ organisation, case: id, revision, attempt }) => {
  const c = await loadCase(organisation, id)
  return {
    outcome: c.status,
    route: 'recommendation' in c ? c.recommendation.route : 'none',
    current: c.revision === revision && c.attempt === attempt,
  }
})
