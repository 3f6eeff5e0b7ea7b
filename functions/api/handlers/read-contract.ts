import { mayDo } from '#domain/access/permission.ts'
import { RefusalError, unwrap } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { extractText } from '#functions/documents/extract-text.ts'
import { loadCase } from '#store/cases.ts'
import { readDocument } from '#store/document-bytes.ts'
import { loadDocument } from '#store/documents.ts'
import { loadRevisions } from '#store/revisions.ts'

export const readContract: Handler<'readContract'> = async ({ actor, params }) => {
  const { organisation } = actor
  const current = await loadCase(organisation, params.case)
  unwrap(mayDo(actor, 'case:read', current))
  const revisions = await loadRevisions(organisation, current.id)
  if (!revisions.some(({ facts }) => facts.contract === params.document)) throw new RefusalError({ code: 'not-found' })
  const document = await loadDocument(organisation, params.document)
  const text = await extractText(await readDocument(organisation, document), document)
  if (text.kind === 'unreadable')
    return {
      document,
      readable: false,
      unreadableBecause: text.because,
      language: null,
      pages: text.pages,
      blocks: [],
    }
  const { language, pages, blocks } = text
  return { document, readable: true, unreadableBecause: null, language, pages, blocks }
}
