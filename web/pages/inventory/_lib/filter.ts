import type { CaseStatus } from '#domain/case/case.ts'
import { recipientRoles, transferTools } from '#domain/facts/catalogues.ts'
import { countryCodes } from '#domain/facts/country-code.ts'
import type { InventoryFilter } from '#domain/inventory/inventory.ts'
import { codesOfCatalogue } from '#web/lib/label.ts'

/** The order in which a reader looks for a status: what needs somebody first, what rests last. */
export const statuses: readonly CaseStatus[] = [
  'stopped',
  'submitted',
  'awaiting-decision',
  'returned',
  'awaiting-authorisation',
  'in-force',
  'expired',
  'refused',
]

const facets = {
  status: statuses,
  country: countryCodes,
  role: codesOfCatalogue(recipientRoles),
  tool: codesOfCatalogue(transferTools),
}
export type Facet = keyof typeof facets
export const facetNames: readonly Facet[] = ['status', 'country', 'role', 'tool']

const known = <C extends string>(codes: readonly C[], text: string | null): C[] | undefined => {
  const wanted = new Set((text ?? '').split(','))
  const found = codes.filter((code) => wanted.has(code))
  return found.length > 0 ? found : undefined
}

/** The filter that an address carries; what it does not know it leaves out, so that an old link still opens. */
export const filterOf = (search: URLSearchParams): InventoryFilter => {
  const status = known(facets.status, search.get('status'))
  const country = known(facets.country, search.get('country'))
  const role = known(facets.role, search.get('role'))
  const tool = known(facets.tool, search.get('tool'))
  const text = (search.get('text') ?? '').trim().slice(0, 120)
  return {
    ...(status && { status }),
    ...(country && { country }),
    ...(role && { role }),
    ...(tool && { tool }),
    ...(text !== '' && { text }),
  }
}

/** The address's part for a filter: empty where everything is shown. */
export const searchOf = (filter: InventoryFilter): URLSearchParams => {
  const search = new URLSearchParams()
  for (const facet of facetNames) {
    const values = filter[facet] ?? []
    if (values.length > 0) search.set(facet, values.join(','))
  }
  if (filter.text) search.set('text', filter.text)
  return search
}

/** The filter with other values in one facet. */
export const withFacet = (filter: InventoryFilter, facet: Facet, values: readonly string[]): InventoryFilter => {
  const search = searchOf(filter)
  search.set(facet, values.join(','))
  return filterOf(search)
}

/** The filter with another text; none where there is nothing to look for. */
export const withText = (filter: InventoryFilter, text: string): InventoryFilter => {
  const search = searchOf(filter)
  search.set('text', text)
  return filterOf(search)
}

export const isEmpty = (filter: InventoryFilter): boolean => searchOf(filter).size === 0
