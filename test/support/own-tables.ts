import { randomUUID } from 'node:crypto'
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type TableDescription,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { afterAll } from 'vitest'
import { clientOptions, cloudEnvironment } from '#local/cloud/cloud-client.ts'
import { testCloud } from './cloud.ts'

const { endpoint, outputs } = await testCloud()
const client = new DynamoDBClient(clientOptions(endpoint))

const shape = ({ KeySchema, AttributeDefinitions, GlobalSecondaryIndexes = [] }: TableDescription) => ({
  KeySchema,
  AttributeDefinitions,
  GlobalSecondaryIndexes: GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
    IndexName,
    KeySchema,
    Projection,
  })),
})

/** A table of this test's own, with the keys and indexes of the deployed one, and without its stream: nothing follows what is written. */
const copyOf = async (deployed: string): Promise<string> => {
  const { Table = {} } = await client.send(new DescribeTableCommand({ TableName: deployed }))
  const TableName = `test-${randomUUID()}`
  const { GlobalSecondaryIndexes, ...keys } = shape(Table)
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      ...keys,
      ...(GlobalSecondaryIndexes.length > 0 ? { GlobalSecondaryIndexes } : {}),
    }),
  )
  await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName })
  return TableName
}

/** Where the store writes in this test. To be imported before anything of `store/`, which takes its settings from the environment. */
export const tables = {
  registry: await copyOf(outputs.RegistryTable),
  ledger: await copyOf(outputs.LedgerTable),
  tokens: await copyOf(outputs.TokensTable),
}

Object.assign(process.env, cloudEnvironment(endpoint), {
  REGISTRY_TABLE: tables.registry,
  LEDGER_TABLE: tables.ledger,
  TOKENS_TABLE: tables.tokens,
  DOCUMENTS_BUCKET: outputs.DocumentsBucket,
})

afterAll(async () => {
  for (const TableName of Object.values(tables)) await client.send(new DeleteTableCommand({ TableName }))
})
