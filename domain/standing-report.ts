import type { ClauseFinding, ClauseReport } from '#domain/clause-report.ts'
import type { Overruling } from '#domain/overruling.ts'

/** The verdict on a requirement that stands: the last word of a person, else the machine's. */
export const standingVerdict = (
  { requirement, verdict }: Pick<ClauseFinding, 'requirement' | 'verdict'>,
  overrulings: readonly Overruling[],
): ClauseFinding['verdict'] =>
  overrulings.findLast((overruling) => overruling.requirement === requirement)?.verdict ?? verdict

/**
 * The clause report with the verdicts that stand. Everything else is as the machine left it, its hash too: it names
 * the report that was read, and the report itself is never rewritten.
 */
export const standingReport = (report: ClauseReport, overrulings: readonly Overruling[]): ClauseReport => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, verdict: standingVerdict(finding, overrulings) })),
})
