import { personOf } from '#domain/access/actor.ts'
import type { Assessment } from '#domain/assessment.ts'
import type { TransferCase } from '#domain/case/case.ts'
import { type Change, changeTo, type Stamp } from '#domain/case/change.ts'
import type { Overruled } from '#domain/case/overruling.ts'
import { recommend } from '#domain/case/recommend.ts'
import { standingReport } from '#domain/case/standing-report.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'

/**
 * A person overrules what the machine says of a clause, before the decision. The machine's report stays as it was; what
 * stands now is recorded beside it, and the recommendation follows.
 * @param found what the recommendation of this revision rests on; the report is null where no contract was read
 */
export const overrule = (
  before: TransferCase,
  { requirement, verdict, reason }: Overruled,
  found: { assessment: Assessment; clauses: ClauseReport | null },
  { by, at }: Stamp,
): Outcome<Change> => {
  if (before.status !== 'awaiting-decision') return refused('wrong-status', { extra: { caseStatus: before.status } })
  const standing = found.clauses && standingReport(found.clauses, before.overrulings)
  const finding = standing?.findings.find((one) => one.requirement === requirement)
  if (finding === undefined)
    return refused('invalid-input', { errors: [{ pointer: '/requirement', code: 'unknown-requirement' }] })
  const was = finding.verdict
  if (was === verdict)
    return refused('invalid-input', { errors: [{ pointer: '/verdict', code: 'already-the-verdict' }] })

  const overrulings = [...before.overrulings, { requirement, was, verdict, reason, by: personOf(by), at }]
  const recommendation = recommend(before.facts.tool, found.assessment, found.clauses, overrulings)
  const { version, head, ...rest } = before
  return accepted(
    changeTo(before, { ...rest, overrulings, recommendation }, { by, at }, 'verdict-overruled', {
      requirement,
      was,
      verdict,
      reason,
      recommendation: recommendation.outcome,
      recommended: before.recommendation.outcome,
    }),
  )
}
