import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { z } from 'zod'
import { person } from '#domain/actor.ts'
import { attachment } from '#domain/attachment.ts'
import { type StoredDocument, storedDocument } from '#domain/document.ts'
import { RefusalError, refused } from '#domain/problems.ts'
import { database, registryTable } from '#store/database.ts'
import { setting } from '#store/environment.ts'
import { epochSeconds } from '#store/epoch-seconds.ts'
import { keys } from '#store/keys.ts'
import { type Receipt, receiptItem } from '#store/receipts.ts'
import { put, transact } from '#store/transact.ts'

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

export const announcement = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.int(),
  contentType: z.string(),
  uploadedBy: person,
})
export type Announcement = z.infer<typeof announcement>

const item = z.object({ announced: announcement, stored: storedDocument.optional() })

/** The announcement of a document and, once confirmed, the document; undefined for an unknown one. */
export const findDocument = async (organisation: string, id: string) => {
  const { Item } = await database.send(
    new GetCommand({ TableName: registryTable(), Key: keys.document(organisation, id), ConsistentRead: true }),
  )
  return Item === undefined ? undefined : item.parse(Item)
}

/** How long an announcement waits for its document, in seconds: as long as the bucket keeps what arrived. */
const patience = 24 * 60 * 60

/**
 * Announces a document; the receipt makes a repeated announcement the same one. What is never confirmed is forgotten.
 * Throws RepeatedRequestError.
 */
export const announce = async (
  organisation: string,
  announced: Announcement,
  receipt: Receipt,
  at: string,
): Promise<void> => {
  const table = registryTable()
  await transact(
    [put(table, { ...keys.document(organisation, announced.id), announced, ttl: epochSeconds(at) + patience })],
    put(table, receiptItem(receipt, at)),
  )
}

/** A link to send the bytes to, for this size and type only. */
export const uploadLink = (organisation: string, { id, size, contentType }: Announcement): Promise<string> =>
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

/** A confirmed document. Throws `not-found`. */
export const loadDocument = async (organisation: string, id: string): Promise<StoredDocument> => {
  const found = await findDocument(organisation, id)
  if (found?.stored === undefined) throw new RefusalError(refused('not-found').refusal)
  return found.stored
}

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

/**
 * Keeps a document that was looked at, exactly as it was looked at, and remembers its hash. Confirmed twice, also at
 * once, the first stands, whatever bytes the second one saw.
 * @returns the document as it is kept
 */
export const keepDocument = async (
  organisation: string,
  document: StoredDocument,
  bytes: Uint8Array,
  contentType: string,
): Promise<StoredDocument> => {
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket(),
      Key: kept(organisation, document),
      Body: bytes,
      ContentType: contentType,
    }),
  )
  const { Attributes } = await database.send(
    new UpdateCommand({
      TableName: registryTable(),
      Key: keys.document(organisation, document.id),
      // reserved words of DynamoDB
      ExpressionAttributeNames: { '#stored': 'stored', '#ttl': 'ttl' },
      UpdateExpression: 'SET #stored = if_not_exists(#stored, :stored) REMOVE #ttl',
      ExpressionAttributeValues: { ':stored': document },
      ReturnValues: 'ALL_NEW',
    }),
  )
  await discardIncoming(organisation, document.id)
  return item.required().parse(Attributes).stored
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
