import { clauseRegimesFor } from '#domain/clauses/rules/regimes-for.ts'
import type { Handler } from '#functions/api/door.ts'
import { ownDocument } from '#functions/api/own-document.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { vendorRequestFile } from '#functions/documents/vendor-request-file.ts'
import { readDocument } from '#store/document-bytes.ts'

export const readDraftRequest: Handler<'readDraftRequest'> = async ({
  actor,
  params,
  query: { exporter, ...wanted },
}) => {
  const document = await ownDocument(actor, params.document)
  const regimes = clauseRegimesFor({ exporter: { country: exporter } }, actor.organisation)
  const report = await clauseReportOf(await readDocument(actor.organisation, document), document.name, regimes)
  return vendorRequestFile(report, { contract: document.name, ...wanted })
}
