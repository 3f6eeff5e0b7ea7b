import type { Recommendation } from '#domain/assessment.ts'
import { recommend } from '#domain/case/recommend.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import type { Advice } from '#domain/law/advice/advice.ts'

/**
 * What the examination would recommend, once no answer that is still open can change it; null before. A contract that
 * lacks what it must hold comes back whatever is answered besides, unless the law refuses the transfer.
 * @param report what the contract says of its clauses; null where none was read, or its clauses do not matter
 */
export const expectedOutcome = (
  { assessment, outlook }: Pick<Advice, 'assessment' | 'outlook'>,
  tool: TransferTool,
  report: ClauseReport | null,
): Recommendation['outcome'] | null => {
  const expected = recommend(tool, assessment, report)
  const comesBack = expected !== assessment.recommendation && expected.outcome === 'return'
  return outlook.settled || comesBack ? expected.outcome : null
}
