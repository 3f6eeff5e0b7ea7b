import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { InventoryFilter } from '#domain/inventory/inventory.ts'
import { filterOf, searchOf } from '#web/pages/inventory/_lib/filter.ts'

/** The inventory's filter, kept in the address: a link to the page is a link to the filter. */
export const useFilter = (): [InventoryFilter, (filter: InventoryFilter) => void] => {
  const [search, setSearch] = useSearchParams()
  const filter = useMemo(() => filterOf(search), [search])
  return [filter, (next) => setSearch(searchOf(next), { replace: true, preventScrollReset: true })]
}
