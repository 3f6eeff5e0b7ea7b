import type { Handler } from '#functions/api/door.ts'
import { ownDocument } from '#functions/api/own-document.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { vendorRequestFile } from '#functions/documents/vendor-request-file.ts'
import { readDocument } from '#store/documents.ts'

export const readDraftRequest: Handler<'readDraftRequest'> = async ({ actor, params, query }) => {
  const { id, name } = await ownDocument(actor, params.document)
  const report = await clauseReportOf(await readDocument(actor.organisation, id), name)
  return vendorRequestFile(report, { contract: name, ...query })
}
