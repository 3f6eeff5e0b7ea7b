import { askedClauses } from '#domain/asked-clauses.ts'
import type { ClauseFinding, ClauseReport, ClauseVerdict } from '#domain/clause-report.ts'
import type { Overruling } from '#domain/overruling.ts'
import { standingReport } from '#domain/standing-report.ts'
import type { TransferTool } from '#domain/transfer.ts'

/** A clause with the verdict that stands; where a person overruled the system's, both are told. */
export type StandingClause = ClauseFinding & { overruled: (Overruling & { found: ClauseVerdict }) | null }

/** The clauses that a contract is asked for, with the verdicts that stand, in the order of the report. */
export const standingClauses = (
  tool: TransferTool,
  report: ClauseReport,
  overrulings: readonly Overruling[] = [],
): StandingClause[] =>
  askedClauses(tool, standingReport(report, overrulings).findings).map((finding) => {
    const found = report.findings.find(({ requirement }) => requirement === finding.requirement)?.verdict
    const last = overrulings.findLast(({ requirement }) => requirement === finding.requirement)
    return { ...finding, overruled: last && found ? { ...last, found } : null }
  })
