import type { Supposition } from '#domain/what-if/supposition.ts'

export const kinds = ['status-ends', 'status-begins', 'rule-ends', 'rule-begins', 'tool-ends'] as const
export type Kind = (typeof kinds)[number]

/**
 * A change of law as the page asks about it: what happens, under which regime, to what (a status, a country, a rule or
 * an edition of a tool), from which day on. Anything may still be open.
 */
export type Supposed = { kind: Kind; regime: string; what: string; on: string }

const kindIn = (text: string | null): Kind | undefined => kinds.find((kind) => kind === text)

/** The change that an address asks about; what it leaves open is empty, the day is today. */
export const supposedIn = (search: URLSearchParams, today: string): Supposed => ({
  kind: kindIn(search.get('change')) ?? 'status-ends',
  regime: search.get('regime') ?? '',
  what: search.get('what') ?? '',
  on: /^\d{4}-\d\d-\d\d$/.test(search.get('on') ?? '') ? (search.get('on') ?? today) : today,
})

/** The address of the page that asks about a change; about one case where it names one. */
export const whatIfAddress = ({ kind, regime, what, on }: Supposed, ofCase: string | null = null): string => {
  const search = new URLSearchParams({ change: kind, regime, what, on })
  if (ofCase !== null) search.set('case', ofCase)
  return `/law/what-if?${search}`
}

export const isWhole = ({ regime, what, on }: Supposed): boolean => regime !== '' && what !== '' && on !== ''

/** The change as the server takes it. */
export const suppositionOf = ({ kind, regime, what }: Supposed): Supposition => {
  switch (kind) {
    case 'status-ends':
      return { kind, status: what }
    case 'status-begins':
      return { kind, regime, country: what }
    case 'tool-ends':
      return { kind, tool: what }
    default:
      return { kind, rule: what }
  }
}
