import { QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import { database } from '#store/database.ts'

/** Every item that a query finds, page after page: DynamoDB ends a page at 1 MB, wherever that is. */
export async function* allItems(query: QueryCommandInput): AsyncGenerator<Record<string, unknown>> {
  let start: Record<string, unknown> | undefined
  do {
    const answer = await database.send(new QueryCommand({ ...query, ExclusiveStartKey: start }))
    yield* answer.Items ?? []
    start = answer.LastEvaluatedKey
  } while (start !== undefined)
}
