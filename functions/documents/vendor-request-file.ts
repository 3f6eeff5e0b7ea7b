import { docx } from '#api/route.ts'
import { vendorRequest } from '#domain/clauses/report/request.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import type { Language } from '#domain/words/language.ts'
import { writeDocx } from '#functions/documents/docx-writer.ts'

const names: Record<Language, string> = { fr: 'Demande de compléments', en: 'Request for additions' }

/**
 * The request for additions as a file with a name, to be sent to the vendor of the contract `contract`. In the
 * contract's own language where none is asked for, in French where that is not known.
 * @param tool what the transfer rests on: the EU's clauses are asked for only where it is these
 */
export const vendorRequestFile = (
  report: ClauseReport,
  { contract, tool, language }: { contract: string; tool?: TransferTool | undefined; language?: Language | undefined },
): File => {
  const written = language ?? report.language ?? 'fr'
  const bytes = writeDocx(vendorRequest(report, { contract, tool: tool ?? 'none', language: written }), written)
  const title = contract.replace(/\.[a-z0-9]{1,8}$/i, '')
  return new File([Buffer.from(bytes)], `${names[written]} – ${title}.docx`, { type: docx })
}
