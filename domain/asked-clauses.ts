import type { ClauseFinding } from '#domain/clause-report.ts'
import type { TransferTool } from '#domain/transfer.ts'

/** What a contract is asked for: the requirements about the EU clauses only where the transfer is said to rest on them. */
export const askedClauses = (tool: TransferTool, findings: readonly ClauseFinding[]): ClauseFinding[] =>
  findings.filter(({ requirement }) => tool === 'scc-2021-914' || !requirement.startsWith('scc-'))
