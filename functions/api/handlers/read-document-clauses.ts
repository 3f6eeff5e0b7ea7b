import type { Handler } from '#functions/api/door.ts'
import { ownDocument } from '#functions/api/own-document.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { readDocument } from '#store/documents.ts'

export const readDocumentClauses: Handler<'readDocumentClauses'> = async ({ actor, params }) => {
  const { id, name } = await ownDocument(actor, params.document)
  return clauseReportOf(await readDocument(actor.organisation, id), name)
}
