import { system } from '#domain/actor.ts'
import { unwrap } from '#domain/problems.ts'
import { recommend } from '#domain/recommend.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { loadAssessment, loadClauses } from '#store/findings.ts'

/** Thrown where a branch of the assessment left nothing behind: the phase has to run again. */
class NotAssessedError extends Error {
  constructor() {
    super('The revision has no assessment yet.')
    this.name = 'NotAssessedError'
  }
}

/** Puts law and contract together into one recommendation; from now on the case waits for a decision. */
export const handler = step(task, async ({ organisation, case: id }, at) => {
  const c = await loadCase(organisation, id)
  if (c.status !== 'submitted') return { outcome: 'recommended' }
  const [assessment, clauses] = await Promise.all([loadAssessment(c), loadClauses(c)])
  if (assessment === null) throw new NotAssessedError()
  const recommendation = recommend(c.facts.tool, assessment, clauses)
  await commit(unwrap(assessed(c, { assessment, clauses, recommendation }, { by: system, at })))
  return { outcome: 'recommended' }
})
