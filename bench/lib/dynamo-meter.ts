import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import { readUnits, writeUnits } from '#bench/lib/capacity.ts'
import { type Item, itemSize } from '#bench/lib/item-size.ts'
import { clientOptions } from '#local/cloud/cloud-client.ts'

export type Units = { readUnits: number; writeUnits: number }

const item = z.custom<Item>((value) => typeof value === 'object' && value !== null)
const put = z.object({ TableName: z.string(), Item: item })
const keyed = z.object({ TableName: z.string(), Key: item })
const transaction = z.object({
  TransactItems: z.array(z.object({ Put: put.optional(), Update: keyed.optional(), Delete: keyed.optional() })),
})
const consistent = z.object({ ConsistentRead: z.boolean().default(false) })
const found = z.object({ Item: item.optional(), Items: z.array(item).default([]) })

type Place = { table: string; key: Item }

const placeOf = ({ TableName, Item, Key }: { TableName: string; Item?: Item; Key?: Item }): Place => {
  const { pk, sk } = Key ?? Item ?? {}
  return { table: TableName, key: { ...(pk ? { pk } : {}), ...(sk ? { sk } : {}) } }
}

/** Where a request writes, and whether it does so in a transaction; null for one that reads. */
const writesOf = (operation: string, body: unknown): { places: Place[]; transactional: boolean } | null => {
  switch (operation) {
    case 'TransactWriteItems': {
      const parts = transaction
        .parse(body)
        .TransactItems.flatMap(({ Put, Update, Delete }) => Put ?? Update ?? Delete ?? [])
      return { places: parts.map(placeOf), transactional: true }
    }
    case 'PutItem':
      return { places: [placeOf(put.parse(body))], transactional: false }
    case 'UpdateItem':
    case 'DeleteItem':
      return { places: [placeOf(keyed.parse(body))], transactional: false }
    default:
      return null
  }
}

/** The two lists that only the sweep reads: once a minute for all cases together, so it is counted apart. */
const isSweeping = (operation: string, body: unknown) =>
  operation === 'Query' && /"S":"(WORK|OUTBOX)"/.test(JSON.stringify(body))

/**
 * Counts the units of each DynamoDB request that passes. A write costs by the larger of what was there and what is
 * there, so both are looked at, past the meter.
 */
export const dynamoMeter = (cloud: string) => {
  const direct = new DynamoDBClient(clientOptions(cloud))
  const at = async ({ table, key }: Place): Promise<Item | undefined> =>
    (await direct.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item

  /** @param pass sends the request on and gives its answer */
  return async (operation: string, body: unknown, pass: () => Promise<unknown>): Promise<Units> => {
    if (isSweeping(operation, body)) {
      await pass()
      return { readUnits: 0, writeUnits: 0 }
    }
    const writes = writesOf(operation, body)
    if (writes === null) {
      const { Item: one, Items: many } = found.parse(await pass())
      const bytes = [one, ...many].reduce((sum, each) => sum + itemSize(each), 0)
      return { readUnits: readUnits(bytes, { consistent: consistent.parse(body).ConsistentRead }), writeUnits: 0 }
    }
    const before = await Promise.all(writes.places.map(at))
    await pass()
    const after = await Promise.all(writes.places.map(at))
    const units = before.map((was, index) => writeUnits(was, after[index], writes))
    return { readUnits: 0, writeUnits: units.reduce((a, b) => a + b, 0) }
  }
}
