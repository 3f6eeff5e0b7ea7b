import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { setting } from '#store/environment.ts'

/** One client per process: connections are kept between invocations. */
export const database = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
})

/** The mutable truth: cases, their revisions, the inventory, documents, receipts, the outbox. */
export const registryTable = () => setting('REGISTRY_TABLE')
/** The append-only chain of what happened. Its writers may put and nothing else. */
export const ledgerTable = () => setting('LEDGER_TABLE')
/** Task tokens of waiting executions, in a table that the API's functions cannot reach. */
export const tokensTable = () => setting('TOKENS_TABLE')
