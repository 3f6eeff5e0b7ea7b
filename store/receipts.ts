import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { database, registryTable } from '#store/database.ts'
import { epochSeconds } from '#store/epoch-seconds.ts'
import { keys } from '#store/keys.ts'

/** What a request was answered, kept under its Idempotency-Key so that sending it again gives the same answer and nothing more. */
export type Receipt = { organisation: string; person: string; key: string; request: string; answer: unknown }

const stored = z.object({ request: z.string(), answer: z.unknown() })

/** How long a repeated request is recognised, in seconds: longer than any client retries. */
const kept = 7 * 24 * 60 * 60

/** The item to put into the transaction that does what the request asks for. */
export const receiptItem = ({ organisation, person, key, request, answer }: Receipt, at: string) => ({
  ...keys.receipt(organisation, person, key),
  request,
  answer,
  ttl: epochSeconds(at) + kept,
})

/** The receipt of an earlier request under this key; undefined where there was none. */
export const findReceipt = async (organisation: string, person: string, key: string) => {
  const { Item } = await database.send(
    new GetCommand({ TableName: registryTable(), Key: keys.receipt(organisation, person, key), ConsistentRead: true }),
  )
  return Item === undefined ? undefined : stored.parse(Item)
}
