import { countsOf, matching } from '#domain/inventory/inventory.ts'
import type { Handler } from '#functions/api/door.ts'
import { partOf } from '#functions/api/part-of.ts'
import { rowsOf } from '#store/rows.ts'

const pageLength = 50

export const readInventory: Handler<'readInventory'> = async ({ actor, query }) => {
  const { next, ...filter } = query
  const rows = await rowsOf(actor.organisation)
  const found = matching(rows, filter).sort((a, b) => b.since.localeCompare(a.since) || a.id.localeCompare(b.id))
  const page = partOf(found, { from: next, length: pageLength })
  return { total: found.length, transfers: page.part, counts: countsOf(rows, filter), next: page.next }
}
