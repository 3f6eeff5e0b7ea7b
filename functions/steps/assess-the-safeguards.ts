import { assess } from '#domain/law/assess/assess.ts'
import { dayOf } from '#domain/time.ts'
import { packsOf } from '#functions/law-in-force.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { saveAssessment } from '#store/findings.ts'

/** Applies the law packs to the facts, as the law stands and is known on the day of the request's revision. */
export const handler = step(task, async ({ organisation, case: id }) => {
  const c = await loadCase(organisation, id)
  // what a recommendation was made on is on record by now, and stays as it was
  if (c.status !== 'submitted') return { outcome: 'assessed' }
  const day = dayOf(c.since)
  await saveAssessment(c, assess(c.facts, await packsOf(organisation, day), { validAt: day, knownAt: day }))
  return { outcome: 'assessed' }
})
