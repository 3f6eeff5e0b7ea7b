import type { Formality } from '#domain/law/pack/pack.ts'

const day = 86_400_000

/**
 * Days to expect until the authority answers a file handed in on the day: the time the law gives it, or the end of the
 * next ordinary session that has not opened yet. Null where neither is known.
 */
export const forecastDays = ({ answerDays, sessions }: Formality, from: string): number | null => {
  if (answerDays !== undefined) return answerDays
  if (sessions === undefined) return null
  const start = Date.parse(from)
  const year = Number(from.slice(0, 4))
  const openings = [year, year + 1]
    .flatMap((y) => sessions.opening.map((opening) => Date.parse(`${y}-${opening}`)))
    .filter((opening) => opening > start)
  const next = Math.min(...openings)
  return Math.round((next - start) / day) + sessions.days
}
