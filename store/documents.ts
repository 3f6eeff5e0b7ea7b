import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { type StoredDocument, storedDocument } from '#domain/documents/document.ts'
import { RefusalError, refused } from '#domain/problems/problems.ts'
import { database, registryTable } from '#store/database.ts'
import { discardIncoming, writeKept } from '#store/document-bytes.ts'
import { epochSeconds } from '#store/epoch-seconds.ts'
import { keys } from '#store/keys.ts'
import { type Receipt, receiptItem } from '#store/receipts.ts'
import { put, transact } from '#store/transact.ts'

const announcement = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.int(),
  contentType: z.string(),
  uploadedBy: person,
})
type Announcement = z.infer<typeof announcement>

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

/** A confirmed document. Throws `not-found`. */
export const loadDocument = async (organisation: string, id: string): Promise<StoredDocument> => {
  const found = await findDocument(organisation, id)
  if (found?.stored === undefined) throw new RefusalError(refused('not-found').refusal)
  return found.stored
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
  await writeKept(organisation, document, bytes, contentType)
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
