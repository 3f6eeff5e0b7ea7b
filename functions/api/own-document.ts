import type { Actor } from '#domain/access/actor.ts'
import type { StoredDocument } from '#domain/documents/document.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import { findDocument } from '#store/documents.ts'

const find = async (actor: Actor, id: string): Promise<StoredDocument | undefined> => {
  const found = await findDocument(actor.organisation, id)
  return found?.announced.uploadedBy.id === actor.id ? found.stored : undefined
}

/** A document that no case may name yet, for whoever uploaded it. Throws `not-found`: for everybody else it is not there. */
export const ownDocument = async (actor: Actor, id: string): Promise<StoredDocument> => {
  const document = await find(actor, id)
  if (document === undefined) throw new RefusalError({ code: 'not-found' })
  return document
}

/**
 * Refuses a request that names a document which its sender did not upload: whoever may read a case may read what it
 * names, so that naming somebody else's document would be a way to read it. `pointer` is the field that names it.
 */
export const requireOwnDocument = async (actor: Actor, id: string | null, pointer: string): Promise<void> => {
  if (id !== null && (await find(actor, id)) === undefined)
    throw new RefusalError({ code: 'invalid-input', errors: [{ pointer, code: 'unknown-document' }] })
}
