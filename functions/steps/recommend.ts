import { system } from '#domain/access/actor.ts'
import { recommend } from '#domain/case/recommend.ts'
import { unwrap } from '#domain/problems/problems.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { loadClauses, requireAssessment } from '#store/findings.ts'

/** Puts law and contract together into one recommendation; from now on the case waits for a decision. */
export const handler = step(task, async ({ organisation, case: id }, at) => {
  const c = await loadCase(organisation, id)
  if (c.status !== 'submitted') return { outcome: 'recommended' }
  const [assessment, clauses] = await Promise.all([requireAssessment(c), loadClauses(c)])
  const recommendation = recommend(c.facts.tool, assessment, clauses)
  await commit(unwrap(assessed(c, { assessment, clauses, recommendation }, { by: system, at })))
  return { outcome: 'recommended' }
})
