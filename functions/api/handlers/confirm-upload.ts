import { createHash } from 'node:crypto'
import { inspectUpload } from '#domain/documents/inspect-upload.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { discardIncoming, readIncoming } from '#store/document-bytes.ts'
import { findDocument, keepDocument } from '#store/documents.ts'

const refuse = (code: string) =>
  new RefusalError({ code: 'document-refused', errors: [{ pointer: '/contract', code }] })

/**
 * Looks at what arrived before it is kept: its size, its content against its name, its hash. What does not fit is deleted.
 * It needs no receipt: confirmed again, a document is the one that was kept.
 */
export const confirmUpload: Handler<'confirmUpload'> = async ({ actor, params, at }) => {
  const { organisation } = actor
  const found = await findDocument(organisation, params.document)
  if (found === undefined || found.announced.uploadedBy.id !== actor.id) throw new RefusalError({ code: 'not-found' })
  if (found.stored) return found.stored

  const bytes = await readIncoming(organisation, params.document)
  if (bytes === undefined) throw refuse('not-arrived')
  const { name, size, contentType, uploadedBy } = found.announced
  const inspection = inspectUpload(bytes, { name, size: bytes.length })
  if (!inspection.ok || bytes.length !== size) {
    await discardIncoming(organisation, params.document)
    throw refuse(inspection.ok ? 'size-differs' : inspection.code)
  }
  const document = {
    id: params.document,
    name,
    size,
    kind: inspection.type,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    uploadedBy,
    uploadedAt: at,
  }
  return keepDocument(organisation, document, bytes, contentType)
}
