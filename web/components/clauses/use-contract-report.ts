import type { UseQueryResult } from '@tanstack/react-query'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { useRead } from '#web/api/use-read.ts'

/** Under which law a draft's contract is measured first: that of the exporter's country, once it is answered. */
export const ofExporter = (exporter: string | null) => (exporter === null ? {} : { exporter })

/** What a contract says of its clauses while its request is a draft; read once, wherever on the page it is asked for. Null asks for nothing. */
export const useContractReport = (document: string | null, exporter: string | null): UseQueryResult<ClauseReport> =>
  useRead('readDocumentClauses', document === null ? null : { params: { document }, query: ofExporter(exporter) }, {
    lasting: true,
  })
