import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb'
import { type TransferCase, transferCase } from '#domain/case/case.ts'
import { RefusalError, refused } from '#domain/problems/problems.ts'
import { type LedgerEntry, ledgerEntry } from '#domain/record/ledger.ts'
import { allItems } from '#store/all-pages.ts'
import { database, ledgerTable, registryTable } from '#store/database.ts'
import { keys, lists } from '#store/keys.ts'

/** A case as it stands. Throws `not-found`: a case of another organisation is not found either. */
export const loadCase = async (organisation: string, id: string): Promise<TransferCase> => {
  const { Item } = await database.send(
    new GetCommand({ TableName: registryTable(), Key: keys.case(organisation, id), ConsistentRead: true }),
  )
  if (Item === undefined) throw new RefusalError(refused('not-found').refusal)
  return transferCase.parse(Item.case)
}

/** DynamoDB gives at most so many items at once. */
const atOnce = 100

const loadSome = async (organisation: string, ids: readonly string[]): Promise<TransferCase[]> => {
  const table = registryTable()
  const found: TransferCase[] = []
  let asked: Record<string, unknown>[] = ids.map((id) => keys.case(organisation, id))
  while (asked.length > 0) {
    const answer = await database.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: asked } } }))
    for (const item of answer.Responses?.[table] ?? []) found.push(transferCase.parse(item.case))
    asked = answer.UnprocessedKeys?.[table]?.Keys ?? []
  }
  return found
}

/** Many cases of an organisation, in no order; one that does not exist is left out. */
export const loadCases = async (organisation: string, ids: readonly string[]): Promise<TransferCase[]> => {
  const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, i) =>
    ids.slice(i * atOnce, (i + 1) * atOnce),
  )
  return (await Promise.all(parts.map((part) => loadSome(organisation, part)))).flat()
}

/** The chain of a case, first entry to last. */
export const loadHistory = (organisation: string, id: string): Promise<LedgerEntry[]> =>
  Array.fromAsync(
    allItems({
      TableName: ledgerTable(),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.ledger(organisation, id, 1).pk },
      ConsistentRead: true,
    }),
    (item) => ledgerEntry.parse(item.entry),
  )

/** Every case for which a workflow or the clock still has something to do, whoever it belongs to. For the sweep alone. */
export async function* casesAtWork(): AsyncGenerator<TransferCase> {
  const atWork = allItems({
    TableName: registryTable(),
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :work',
    ExpressionAttributeValues: { ':work': lists.work },
  })
  for await (const item of atWork) yield transferCase.parse(item.case)
}
