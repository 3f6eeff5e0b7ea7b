import { matching } from '#domain/inventory/inventory.ts'
import { inventoryCsv } from '#domain/inventory/inventory-csv.ts'
import type { Handler } from '#functions/api/door.ts'
import { rowsOf } from '#store/rows.ts'

export const exportInventory: Handler<'exportInventory'> = async ({ actor, query, language, at }) => {
  const { language: wanted = language, ...filter } = query
  return inventoryCsv(matching(await rowsOf(actor.organisation), filter), filter, { language: wanted, at })
}
