import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { attachment } from '#domain/documents/attachment.ts'
import type { StoredDocument } from '#domain/documents/document.ts'
import { RefusalError, refused } from '#domain/problems/problems.ts'
import { setting } from '#store/environment.ts'

/** No checksum of its own: a link is signed before its bytes are known. The hash is taken when they have arrived. */
const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })
const bucket = () => setting('DOCUMENTS_BUCKET')

/** How long a link works, in seconds: long enough for a slow line to send 25 MB, short enough to be worthless when found later. */
const linkLife = 15 * 60

type Kept = Pick<StoredDocument, 'id' | 'sha256'>

/**
 * What arrives lies apart from what is kept: a link that was handed out can write to `incoming/` until it expires, and
 * never to a document that was looked at and hashed. What is not confirmed is deleted by the bucket's own rule.
 */
const incoming = (organisation: string, id: string) => `incoming/${organisation}/${id}`
/** Named by its own content: whoever confirms at the same moment, with other bytes, writes to another place. */
const kept = (organisation: string, { id, sha256 }: Kept) => `documents/${organisation}/${id}/${sha256}`

/** A link to send the bytes to, for this size and type only. */
export const uploadLink = (
  organisation: string,
  { id, size, contentType }: { id: string; size: number; contentType: string },
): Promise<string> =>
  getSignedUrl(
    s3,
    new PutObjectCommand({
      Bucket: bucket(),
      Key: incoming(organisation, id),
      ContentType: contentType,
      ContentLength: size,
    }),
    { expiresIn: linkLife, signableHeaders: new Set(['content-type', 'content-length']) },
  )

export const linkExpiry = (at: string): string => new Date(Date.parse(at) + linkLife * 1000).toISOString()

const read = async (Key: string): Promise<Uint8Array | undefined> => {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket(), Key }))
    return await Body?.transformToByteArray()
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}

/** The bytes that arrived under an announcement; undefined where nothing has. */
export const readIncoming = (organisation: string, id: string) => read(incoming(organisation, id))

/** The bytes of a confirmed document. */
export const readDocument = async (organisation: string, document: Kept): Promise<Uint8Array> => {
  const bytes = await read(kept(organisation, document))
  if (bytes === undefined) throw new RefusalError(refused('not-found').refusal)
  return bytes
}

export const discardIncoming = async (organisation: string, id: string): Promise<void> => {
  await s3.send(new DeleteObjectCommand({ Bucket: bucket(), Key: incoming(organisation, id) }))
}

/** Puts the bytes of a document that was looked at to where they are kept. Repeating it does no harm. */
export const writeKept = async (
  organisation: string,
  document: Kept,
  bytes: Uint8Array,
  contentType: string,
): Promise<void> => {
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket(),
      Key: kept(organisation, document),
      Body: bytes,
      ContentType: contentType,
    }),
  )
}

/** A link to read a document, offered under its own name and never shown inside a page. */
export const downloadUrl = (organisation: string, document: StoredDocument): Promise<string> =>
  getSignedUrl(
    s3,
    new GetObjectCommand({
      Bucket: bucket(),
      Key: kept(organisation, document),
      ResponseContentDisposition: attachment(document.name),
    }),
    { expiresIn: linkLife },
  )
