import type { Assessment, Recommendation } from '#domain/assessment.ts'
import type { TransferCase } from '#domain/case/case.ts'
import { type Change, changeTo, kept, type Stamp } from '#domain/case/change.ts'
import { daysToDecide } from '#domain/case/waiting.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'
import { after } from '#domain/time.ts'

/** The assessment of a revision is done: the case now waits for a decision, with a recommendation. */
export const assessed = (
  before: TransferCase,
  results: { assessment: Assessment; clauses: ClauseReport | null; recommendation: Recommendation },
  stamp: Stamp,
): Outcome<Change> => {
  if (before.status !== 'submitted') return refused('wrong-status', { extra: { caseStatus: before.status } })
  const { assessment, clauses, recommendation } = results
  return accepted(
    changeTo(
      before,
      {
        ...kept(before),
        status: 'awaiting-decision',
        attempt: 1,
        since: stamp.at,
        dueAt: after(stamp.at, { days: daysToDecide }),
        recommendation,
        authorisations: assessment.authorisations,
        risk: assessment.risk.level,
        rules: [...new Set(assessment.findings.map(({ rule }) => rule))].sort(),
        overrulings: [],
      },
      stamp,
      'case-assessed',
      {
        assessment: assessment.hash,
        packs: assessment.packs,
        clauses: clauses?.hash ?? null,
        recommendation: recommendation.outcome,
        risk: assessment.risk.level,
      },
    ),
  )
}
