import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'

/** The tools whose protection is the text of the clauses of Decision (EU) 2021/914, word for word (their Clause 2(a)). */
const restOnText: readonly TransferTool[] = ['scc-2021-914', 'uk-addendum']

/** As many clauses as fit in a sentence. */
const most = 8

/**
 * The standard clauses that a contract has changed although they may not be, as they are numbered ("8.1(a)"), each once. Empty where the
 * transfer does not rest on them: on other tools, or where the clauses in the contract are those of another decision.
 */
export const alteredClauses = (tool: TransferTool, report: ClauseReport | null): string[] => {
  if (report?.scc?.form !== 'full' || report.scc.edition !== '2021/914' || !restOnText.includes(tool)) return []
  const forbidden = report.scc.changes.filter((change) => change.class === 'forbidden')
  return [...new Set(forbidden.map(({ clause, paragraph }) => `${clause}${paragraph}`))]
}

/** The numbers of altered clauses as one reads them in a sentence; an ellipsis where there are more. */
export const namedClauses = (numbers: readonly string[]): string =>
  numbers.length > most ? `${numbers.slice(0, most).join(', ')}…` : numbers.join(', ')
