import { clauseRegimesFor } from '#domain/clauses/rules/regimes-for.ts'
import type { Handler } from '#functions/api/door.ts'
import { ownDocument } from '#functions/api/own-document.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { readDocument } from '#store/document-bytes.ts'

export const readDocumentClauses: Handler<'readDocumentClauses'> = async ({ actor, params, query: { exporter } }) => {
  const document = await ownDocument(actor, params.document)
  const regimes = clauseRegimesFor({ exporter: { country: exporter } }, actor.organisation)
  return clauseReportOf(await readDocument(actor.organisation, document), document.name, regimes)
}
