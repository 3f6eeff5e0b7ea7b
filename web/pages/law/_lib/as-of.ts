const isDay = (text: string): boolean => {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}

/** The day of law that an address asks for, YYYY-MM-DD; null where it names none, or none that exists. */
export const asOfIn = (search: URLSearchParams): string | null => {
  const text = search.get('asOf') ?? ''
  return isDay(text) ? text : null
}

/** An address of a law page that keeps the day that the reader chose; today needs no mention. */
export const withAsOf = (path: string, asOf: string | null): string => (asOf === null ? path : `${path}?asOf=${asOf}`)
