import { decidingClauses } from '#domain/case/asked-clauses.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'

/**
 * Whether a document is another paper than the agreement that is needed: it looks like one, and holds none of the clauses that decide. It
 * lacks no clauses one by one then: what is missing is the agreement.
 */
export const isAnotherPaper = (
  tool: TransferTool,
  { readable, kind, findings }: Pick<ClauseReport, 'readable' | 'kind' | 'findings'>,
): boolean => {
  if (!readable || kind === 'processing-agreement') return false
  const deciding = decidingClauses(tool, findings)
  return deciding.length > 0 && deciding.every(({ verdict }) => verdict === 'absent')
}
