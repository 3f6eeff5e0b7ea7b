import { isDeepStrictEqual } from 'node:util'
import { type Item, itemSize } from '#bench/lib/item-size.ts'

/**
 * Request units as the DynamoDB Developer Guide counts them (“DynamoDB read and write operations”, “Using Global
 * Secondary Indexes”): a write unit is 1 KB begun, a read unit 4 KB begun, half of it where the read need not be
 * consistent; inside a transaction twice as much.
 */
export const readUnits = (bytesRead: number, { consistent = false } = {}): number =>
  Math.max(1, Math.ceil(bytesRead / 4096)) * (consistent ? 1 : 0.5)

const writeOf = (bytesWritten: number): number => Math.max(1, Math.ceil(bytesWritten / 1024))

const indexes = ['gsi1', 'gsi2']

/** An index holds an item as soon as the item has both of its keys; all attributes are projected. */
const indexKey = (item: Item | undefined, index: string): string | null => {
  const [pk, sk] = [item?.[`${index}pk`]?.S, item?.[`${index}sk`]?.S]
  return pk === undefined || sk === undefined ? null : `${pk}\n${sk}`
}

const indexUnits = (before: Item | undefined, after: Item | undefined, index: string): number => {
  const [was, is] = [indexKey(before, index), indexKey(after, index)]
  if (was === null && is === null) return 0
  if (was === null) return writeOf(itemSize(after))
  if (is === null) return writeOf(itemSize(before))
  if (was !== is) return writeOf(itemSize(before)) + writeOf(itemSize(after))
  if (isDeepStrictEqual(before, after)) return 0
  return writeOf(Math.max(itemSize(before), itemSize(after)))
}

/** A write of one item, from what it was to what it is; undefined where there is none. The larger of the two counts. */
export const writeUnits = (
  before: Item | undefined,
  after: Item | undefined,
  { transactional = false } = {},
): number => {
  const table = writeOf(Math.max(itemSize(before), itemSize(after))) * (transactional ? 2 : 1)
  return indexes.reduce((units, index) => units + indexUnits(before, after, index), table)
}
