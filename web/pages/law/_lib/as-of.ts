const isDay = (text: string): boolean => {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}

const dayIn = (search: URLSearchParams, name: string): string | null => {
  const text = search.get(name) ?? ''
  return isDay(text) ? text : null
}

/** The day of law that an address asks for, YYYY-MM-DD; null where it names none, or none that exists. */
export const asOfIn = (search: URLSearchParams): string | null => dayIn(search, 'asOf')

/** The day whose knowledge of the law an address asks for; null where today’s is meant. */
export const knownIn = (search: URLSearchParams): string | null => dayIn(search, 'known')

/** An address of a law page that keeps the days that the reader chose; today needs no mention. */
export const withAsOf = (path: string, asOf: string | null, known: string | null = null): string => {
  const search = new URLSearchParams()
  if (asOf !== null) search.set('asOf', asOf)
  if (known !== null) search.set('known', known)
  return search.size === 0 ? path : `${path}?${search}`
}

/** The address of a rule as an assessment applied it: the law of its day, as it was known on its day. */
export const ruleApplied = (
  { regime, rule }: { regime: string; rule: string },
  { validAt, knownAt }: { validAt: string; knownAt: string },
): string => withAsOf(`/law/${regime}/${rule}`, validAt, knownAt)
