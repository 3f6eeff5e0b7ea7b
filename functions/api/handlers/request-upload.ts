import { randomUUID } from 'node:crypto'
import { contentTypes, formatOfName } from '#domain/documents/inspect-upload.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { linkExpiry, uploadLink } from '#store/document-bytes.ts'
import { announce } from '#store/documents.ts'

export const requestUpload: Handler<'requestUpload'> = async ({ actor, body, at, stamp, once }) => {
  const format = formatOfName(body.name)
  if (format === null)
    throw new RefusalError({ code: 'document-refused', errors: [{ pointer: '/name', code: 'unsupported-file-type' }] })
  const announced = {
    id: randomUUID(),
    name: body.name,
    size: body.size,
    contentType: contentTypes[format],
    uploadedBy: stamp.by,
  }
  const ticket = {
    id: announced.id,
    url: await uploadLink(actor.organisation, announced),
    headers: { 'content-type': announced.contentType },
    expiresAt: linkExpiry(at),
  }
  await announce(actor.organisation, announced, once(ticket), at)
  return ticket
}
