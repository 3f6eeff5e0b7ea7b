import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { CaseStatus, TransferCase } from '#domain/case/case.ts'
import { type CaseSummary, caseSummary, summaryOf } from '#domain/inventory/inventory.ts'
import { allItems } from '#store/all-pages.ts'
import { database, registryTable } from '#store/database.ts'
import { keys, lists } from '#store/keys.ts'

/** Where a request stands among those of its requester. */
const placeOf = ({ createdAt, id }: Pick<TransferCase, 'createdAt' | 'id'>) => `${createdAt}#${id}`

/** The inventory row of a case, with the keys that its lists are sorted by. */
export const rowItem = (c: TransferCase) => ({
  ...keys.row(c.organisation, c.id),
  row: summaryOf(c),
  // beside the row and not in it: found by, never shown
  ...('rules' in c && c.rules !== undefined ? { rules: c.rules } : {}),
  gsi1pk: lists.rows(c.organisation),
  gsi1sk: `${c.status}#${c.dueAt ?? c.since}#${c.id}`,
  gsi2pk: lists.requester(c.organisation, c.requestedBy.id),
  gsi2sk: placeOf(c),
})

type Page = { rows: CaseSummary[]; next: string | null }

const listed = (index: 'gsi1' | 'gsi2', partition: string, prefix = '') => ({
  TableName: registryTable(),
  IndexName: index,
  KeyConditionExpression: prefix === '' ? `${index}pk = :p` : `${index}pk = :p AND begins_with(${index}sk, :s)`,
  ExpressionAttributeValues: { ':p': partition, ...(prefix === '' ? {} : { ':s': prefix }) },
})

/** The requests of one person, newest first, fifty at a time; `after` is the place of the last one that was read. */
export const rowsOfRequester = async (
  organisation: string,
  person: string,
  after: string | undefined,
): Promise<Page> => {
  const gsi2pk = lists.requester(organisation, person)
  // all of the key but the place is the caller's own
  const start =
    after === undefined
      ? {}
      : { ExclusiveStartKey: { ...keys.row(organisation, after.split('#')[1] ?? ''), gsi2pk, gsi2sk: after } }
  const answer = await database.send(
    new QueryCommand({ ...listed('gsi2', gsi2pk), ...start, Limit: 50, ScanIndexForward: false }),
  )
  const rows = (answer.Items ?? []).map((item) => caseSummary.parse(item.row))
  const last = rows.at(-1)
  return { rows, next: answer.LastEvaluatedKey && last ? placeOf(last) : null }
}

/** All rows of an organisation, or those in one status by due date. */
export const rowsOf = async (organisation: string, status?: CaseStatus): Promise<CaseSummary[]> => {
  const query = listed('gsi1', lists.rows(organisation), status ? `${status}#` : '')
  return Array.fromAsync(allItems(query), (item) => caseSummary.parse(item.row))
}

const maybeResting = z.object({ row: caseSummary, rules: z.array(z.string()).optional() })

/**
 * The rows whose assessment applied a rule, and how many were assessed before it was noted which rules an assessment
 * applies: those may or may not rest on it.
 */
export const rowsRestingOn = async (
  organisation: string,
  rule: string,
): Promise<{ rows: CaseSummary[]; unknown: number }> => {
  const query = listed('gsi1', lists.rows(organisation))
  const found = await Array.fromAsync(
    allItems({
      ...query,
      FilterExpression: 'contains(#rules, :rule) OR attribute_not_exists(#rules)',
      ExpressionAttributeNames: { '#rules': 'rules' },
      ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':rule': rule },
    }),
    (item) => maybeResting.parse(item),
  )
  return {
    rows: found.flatMap(({ row, rules }) => (rules === undefined ? [] : [row])),
    unknown: found.filter(({ row, rules }) => rules === undefined && row.recommendation !== null).length,
  }
}

/** The inventory's row of one case; undefined for an unknown one. */
export const findRow = async (organisation: string, id: string): Promise<CaseSummary | undefined> => {
  const { Item } = await database.send(
    new GetCommand({ TableName: registryTable(), Key: keys.row(organisation, id), ConsistentRead: true }),
  )
  return Item === undefined ? undefined : caseSummary.parse(Item.row)
}
