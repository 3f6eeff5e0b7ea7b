import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { dutyOf } from './asked-clauses.ts'
import type { Overruling } from './overruling.ts'

/**
 * The clause report with the verdicts that stand: the last word of a person, else the machine's. A duty that several
 * laws share was read once, and is judged once: whoever overrules it under one of them overrules it under all. Everything
 * else is as the machine left it, its hash too: it names the report that was read, and the report itself is never rewritten.
 */
export const standingReport = (report: ClauseReport, overrulings: readonly Overruling[]): ClauseReport => {
  const duties = new Map(report.findings.map((finding) => [finding.requirement, dutyOf(finding)]))
  const standing = new Map(
    overrulings.map(({ requirement, verdict }) => [duties.get(requirement) ?? requirement, verdict]),
  )
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      verdict: standing.get(dutyOf(finding)) ?? finding.verdict,
    })),
  }
}
