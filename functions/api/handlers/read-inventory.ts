import { countsOf, matching } from '#domain/inventory.ts'
import type { Handler } from '#functions/api/door.ts'
import { rowsOf } from '#store/rows.ts'

const pageLength = 50

/** A page by its number within the filtered list: the cursor is the number of rows before it. */
export const readInventory: Handler<'readInventory'> = async ({ actor, query }) => {
  const { next, ...filter } = query
  const rows = await rowsOf(actor.organisation)
  const found = matching(rows, filter).sort((a, b) => b.since.localeCompare(a.since) || a.id.localeCompare(b.id))
  const start = Number.parseInt(next ?? '0', 10) || 0
  const end = start + pageLength
  return {
    total: found.length,
    transfers: found.slice(start, end),
    counts: countsOf(rows, filter),
    next: end < found.length ? String(end) : null,
  }
}
