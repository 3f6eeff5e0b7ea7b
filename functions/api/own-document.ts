import type { Actor } from '#domain/actor.ts'
import type { StoredDocument } from '#domain/document.ts'
import { RefusalError } from '#domain/problems.ts'
import { loadDocument } from '#store/documents.ts'

/** A document that no case may name yet, for whoever uploaded it. Throws `not-found`: for everybody else it is not there. */
export const ownDocument = async (actor: Actor, id: string): Promise<StoredDocument> => {
  const document = await loadDocument(actor.organisation, id)
  if (document.uploadedBy.id !== actor.id) throw new RefusalError({ code: 'not-found' })
  return document
}
