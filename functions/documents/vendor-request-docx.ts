import type { ClauseReport } from '#domain/clause-report.ts'
import { vendorRequest } from '#domain/clauses/request.ts'
import type { Language } from '#domain/language.ts'
import type { TransferTool } from '#domain/transfer.ts'
import { writeDocx } from '#functions/documents/docx-writer.ts'

/** The request for additions as a DOCX, in the contract's own language unless another is asked for. */
export const vendorRequestDocx = (
  report: ClauseReport,
  options: { contract: string; tool: TransferTool; language?: Language },
): Uint8Array => {
  const language = options.language ?? report.language ?? 'fr'
  return writeDocx(vendorRequest(report, { ...options, language }), language)
}
