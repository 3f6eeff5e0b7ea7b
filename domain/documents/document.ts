import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { documentFormat } from './text-document.ts'

/** The largest document, in bytes: 25 MB as people and the upload form count them. */
export const maxUploadBytes = 25_000_000

/** An uploaded file as it was found on arrival: looked at, measured, hashed. */
export const storedDocument = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    size: z.int(),
    kind: documentFormat,
    sha256: z.string(),
    uploadedBy: person,
    uploadedAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredDocument' })
export type StoredDocument = z.infer<typeof storedDocument>
