/** An instant later by so many days or minutes; instants are ISO 8601 in UTC. */
export const after = (instant: string, { days = 0, minutes = 0 }: { days?: number; minutes?: number }): string =>
  new Date(Date.parse(instant) + (days * 24 * 60 + minutes) * 60_000).toISOString()

/** The calendar day of an instant in UTC, YYYY-MM-DD (Mali keeps UTC all year round). */
export const dayOf = (instant: string): string => instant.slice(0, 10)

/** The day so many days after another day, or after the day of an instant. */
export const daysAfter = (day: string, days: number): string => dayOf(after(day, { days }))

/** The last instant of a day: what holds "until 30 June" still holds then. */
export const endOfDay = (day: string): string => `${day}T23:59:59.999Z`
