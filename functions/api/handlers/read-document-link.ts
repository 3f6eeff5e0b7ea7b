import { mayDo } from '#domain/access/permission.ts'
import { grantsOf } from '#domain/case/grants-of.ts'
import { RefusalError, unwrap } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { loadCase } from '#store/cases.ts'
import { downloadUrl, linkExpiry } from '#store/document-bytes.ts'
import { loadDocument } from '#store/documents.ts'
import { loadRevisions } from '#store/revisions.ts'

/** Whether a document belongs to a case: the contract of one of its revisions, or the paper of one of its grants. */
export const readDocumentLink: Handler<'readDocumentLink'> = async ({ actor, params, at }) => {
  const { organisation } = actor
  const current = await loadCase(organisation, params.case)
  unwrap(mayDo(actor, 'case:read', current))
  const contracts = (await loadRevisions(organisation, current.id)).map(({ facts }) => facts.contract)
  const papers = grantsOf(current).map(({ document }) => document)
  if (![...contracts, ...papers].includes(params.document)) throw new RefusalError({ code: 'not-found' })
  const document = await loadDocument(organisation, params.document)
  return { url: await downloadUrl(organisation, document), expiresAt: linkExpiry(at) }
}
