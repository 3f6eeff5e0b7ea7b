import { askedClauses, dutyOf } from '#domain/case/asked-clauses.ts'
import type { Overruling } from '#domain/case/overruling.ts'
import { standingReport } from '#domain/case/standing-report.ts'
import type { ClauseFinding, ClauseReport, ClauseVerdict } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import { type OpinionOnClause, opinionOn } from '#web/components/clauses/opinion-on.ts'

/**
 * A clause with the verdict that stands; where a person overruled the system's, both are told. What a language model made of it,
 * where one was asked, is told beside and changes neither.
 */
export type StandingClause = ClauseFinding & {
  overruled: (Overruling & { found: ClauseVerdict }) | null
  opinion: OpinionOnClause | null
}

/**
 * The clauses that a contract is asked for, with the verdicts that stand, in the order of the report. Whoever overruled
 * a duty under one law overruled it under all that share it.
 */
export const standingClauses = (
  tool: TransferTool,
  report: ClauseReport,
  overrulings: readonly Overruling[] = [],
): StandingClause[] => {
  const reports = new Map(report.findings.map((finding) => [finding.requirement, finding]))
  const duty = (requirement: string) => {
    const finding = reports.get(requirement)
    return finding && dutyOf(finding)
  }
  return askedClauses(tool, standingReport(report, overrulings).findings).map((finding) => {
    const found = reports.get(finding.requirement)?.verdict
    const last = overrulings.findLast(({ requirement }) => duty(requirement) === dutyOf(finding))
    return {
      ...finding,
      overruled: last && found ? { ...last, found } : null,
      opinion: opinionOn({ ...finding, verdict: found ?? finding.verdict }, report.secondOpinion),
    }
  })
}
