import type { Role } from '#domain/access/actor.ts'

export type PageName = 'requests' | 'newRequest' | 'queue' | 'inventory' | 'map' | 'stopped' | 'law'

export const hrefOf: Readonly<Record<PageName, string>> = {
  requests: '/requests',
  newRequest: '/requests/new',
  queue: '/queue',
  inventory: '/inventory',
  map: '/inventory/map',
  stopped: '/inventory?status=stopped',
  law: '/law',
}

const pagesByRole: Readonly<Record<Role, readonly PageName[]>> = {
  dpo: ['queue', 'inventory', 'map', 'requests'],
  admin: ['stopped', 'inventory', 'map'],
  compliance: ['inventory', 'map'],
  security: ['inventory', 'map'],
  procurement: ['requests', 'newRequest'],
}

/** Whose work comes first where a person has several roles. */
const precedence: readonly Role[] = ['dpo', 'admin', 'compliance', 'security', 'procurement']

/** The pages in a person's navigation, what they work on first at the top and the law for everybody: five at most. What they may do there, the server says. */
export const pagesOf = (roles: readonly Role[]): PageName[] => [
  ...[...new Set(precedence.filter((role) => roles.includes(role)).flatMap((role) => pagesByRole[role]))].slice(0, 4),
  'law',
]

/** Which of the pages is open, by its address: the one with this very filter, else the one at this path or above it. */
export const currentPage = (pages: readonly PageName[], pathname: string, search: string): PageName | undefined =>
  pages.find((page) => hrefOf[page] === pathname + search) ??
  pages.find((page) => hrefOf[page] === pathname) ??
  pages.find((page) => pathname.startsWith(`${hrefOf[page]}/`))
