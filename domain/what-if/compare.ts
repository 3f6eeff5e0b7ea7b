import type { Assessment } from '#domain/assessment.ts'
import { type AssessmentDiff, diffAssessments } from '#domain/what-if/assessment-diff.ts'
import { type Effect, effectOf, type RuleNamed, rulesNamed } from '#domain/what-if/effect.ts'

/** Two results of one transfer and how they differ: for a program in full, for a reader by what would be asked of them. */
export type Comparison = {
  before: Assessment
  after: Assessment
  difference: AssessmentDiff
  effect: Effect
  rules: RuleNamed[]
}

export const compare = (before: Assessment, after: Assessment): Comparison => {
  const effect = effectOf(before, after)
  return {
    before,
    after,
    difference: diffAssessments(before, after),
    effect,
    rules: [...rulesNamed(effect, before, after).values()],
  }
}
