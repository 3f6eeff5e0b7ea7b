import type { Route } from '#api/route.ts'

/** The chapters of the description, in reading order. */
export const chapters = [
  { name: 'Cases', description: 'Requests and what becomes of them: filed, decided, authorised, resumed.' },
  {
    name: 'Contracts',
    description: 'Documents: sent, checked clause by clause, answered with a request to the vendor.',
  },
  {
    name: 'Law',
    description: 'The law packs: what they say of a transfer or a country, and what another law would change.',
  },
  { name: 'Inventory', description: 'All transfers of the organisation, filtered, counted, exported.' },
  { name: 'Service', description: 'Who is signed in, whether the service answers, and this description.' },
] as const

type Chapter = (typeof chapters)[number]['name']

/** The chapter in which a route is described. */
export const chapterOf = ({ path, action }: Route): Chapter => {
  if (action === null || action === 'profile:read') return 'Service'
  if (action.startsWith('inventory:') && path.includes('/inventory')) return 'Inventory'
  if (/\/(law|advice|assessments)\b/.test(path)) return 'Law'
  return /\/documents\b/.test(path) ? 'Contracts' : 'Cases'
}
