import * as z from 'zod'
import { type Assessment, assessment } from '#domain/assessment.ts'
import { assessmentDiff, diffAssessments } from '#domain/what-if/assessment-diff.ts'
import { effect, effectOf, ruleNamed, rulesNamed } from '#domain/what-if/effect.ts'

/** Two results of one transfer and how they differ: for a program in full, for a reader by what would be asked of them. */
export const comparison = z.strictObject({
  before: assessment,
  after: assessment,
  difference: assessmentDiff,
  effect,
  rules: z.array(ruleNamed),
})
type Comparison = z.infer<typeof comparison>

export const compare = (before: Assessment, after: Assessment): Comparison => {
  const changed = effectOf(before, after)
  return {
    before,
    after,
    difference: diffAssessments(before, after),
    effect: changed,
    rules: [...rulesNamed(changed, before, after).values()],
  }
}
