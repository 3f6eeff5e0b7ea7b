import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { BenchCloud } from '#bench/lib/bench-cloud.ts'
import { type TransferCase, transferCase } from '#domain/case/case.ts'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { demoOrganisation } from '#local/demo/demo-users.ts'
import { keys, lists } from '#store/keys.ts'

const patience = 60_000

/** Asks again and again until there is an answer; past the meter, so that looking costs nothing. */
const until = async <T>(what: string, look: () => Promise<T | null>, every = 10): Promise<T> => {
  for (const end = Date.now() + patience; Date.now() < end; await pause(every)) {
    const seen = await look()
    if (seen !== null) return seen
  }
  throw new Error(`${what} did not come within ${patience / 1000} s.`)
}

/** Looks at the tables from outside: what has become of a case, and whether everything that must follow was done. */
export const watcher = ({ endpoint, outputs }: Pick<BenchCloud, 'endpoint' | 'outputs'>) => {
  const database = DynamoDBDocumentClient.from(new DynamoDBClient(clientOptions(endpoint)))
  const read = async (id: string): Promise<TransferCase> => {
    const { Item } = await database.send(
      new GetCommand({ TableName: outputs.RegistryTable, Key: keys.case(demoOrganisation, id), ConsistentRead: true }),
    )
    return transferCase.parse(Item?.case)
  }
  const undelivered = async (): Promise<number> => {
    const { Count = 0 } = await database.send(
      new QueryCommand({
        TableName: outputs.RegistryTable,
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.outbox },
      }),
    )
    return Count
  }
  return {
    /** the case once it has this status */
    once: (id: string, status: TransferCase['status']) =>
      until(`${id} in ${status}`, async () => {
        const c = await read(id)
        return c.status === status ? c : null
      }),
    /** when every letter of the outbox was delivered */
    delivered: () => until('the delivery of every letter', async () => ((await undelivered()) === 0 ? true : null), 50),
    until,
  }
}
