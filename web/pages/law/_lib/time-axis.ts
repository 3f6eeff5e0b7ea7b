import type { Interval } from '#domain/law/pack/pack.ts'

/** A stretch of time in hundredths of the axis. */
export type Bar = { start: number; length: number }
export type TimeAxis = {
  years: { year: number; at: number }[]
  at: (day: string) => number
  bar: (valid: Interval) => Bar
}

const dayNumber = (day: string) => Date.parse(day) / 86_400_000

/** An axis of whole years from the first day that matters to a year after the last; a status without an end runs to its edge. */
export const timeAxis = (intervals: readonly Interval[], days: readonly string[]): TimeAxis => {
  const all = [...intervals.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])), ...days]
  const years = all.map((day) => Number(day.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years) + 1
  const begin = dayNumber(`${first}-01-01`)
  const span = dayNumber(`${last}-01-01`) - begin
  const at = (day: string) => Math.min(100, Math.max(0, ((dayNumber(day) - begin) / span) * 100))
  const step = Math.max(1, Math.ceil((last - first) / 6))
  const marks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (year - first) % step === 0,
  )
  return {
    years: marks.map((year) => ({ year, at: at(`${year}-01-01`) })),
    at,
    bar: ({ from, to }) => {
      const start = at(from)
      return { start, length: Math.max(0.5, (to === undefined ? 100 : at(to)) - start) }
    },
  }
}
