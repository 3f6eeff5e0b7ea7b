import { RefusalError } from '#domain/problems.ts'
import { findDocument } from '#store/documents.ts'

/** Refuses a reference to a document that was never confirmed in this organisation. `pointer` is the field that names it. */
export const requireDocument = async (organisation: string, id: string | null, pointer: string): Promise<void> => {
  if (id === null) return
  const found = await findDocument(organisation, id)
  if (found?.stored === undefined)
    throw new RefusalError({ code: 'invalid-input', errors: [{ pointer, code: 'unknown-document' }] })
}
