import { type Band, gapsOf, rightOf, sizeOf, wide } from '#functions/documents/pdf-bands.ts'

/** A page that is wider than this many points, or has more lines, is none that anybody reads. */
const widest = 10_000

/** How many gutters are tried on a page: beside those of the columns, a table may have its own. */
const mostGutters = 6

/** This share of the width on either side is margin: numbers stand there beside their paragraphs. */
const margin = 0.12

/** Bands that a gutter goes through at least. */
export const leastBands = 3

/** The places where more bands than beside them have white between text on both sides; the most first. Margins are none. */
export const guttersOf = (bands: readonly Band[]): number[] => {
  const runs = bands.flatMap((band) => band.runs)
  const from = runs.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const to = runs.reduce((most, run) => Math.max(most, rightOf(run)), Number.NEGATIVE_INFINITY)
  if (!(to - from > 0 && to - from < widest)) return []
  const white = new Uint16Array(Math.ceil(to - from) + 1)
  for (const gap of bands.flatMap(gapsOf))
    for (let at = Math.ceil(gap.from - from); at <= gap.to - from; at++) white[at] = (white[at] ?? 0) + 1
  const plateaus: { count: number; middle: number }[] = []
  for (let at = 1, next = at; at < white.length; at = next) {
    const count = white[at] ?? 0
    while (next < white.length && white[next] === count) next++
    const middle = (at + next - 1) / 2
    const above = count > (white[at - 1] ?? 0) && count > (white[next] ?? 0)
    const isMargin = middle < margin * white.length || middle > (1 - margin) * white.length
    if (above && !isMargin && count >= leastBands) plateaus.push({ count, middle: from + middle })
  }
  return plateaus
    .sort((a, b) => b.count - a.count)
    .slice(0, mostGutters)
    .map(({ middle }) => middle)
}

/** Whether a band has text on both sides of a gutter and white between, or on one side only. */
export const leavesWhite = (band: Band, gutter: number, least = wide): boolean => {
  let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const run of band.runs) {
    if (run.x < gutter && rightOf(run) > gutter) return false
    if (run.x < gutter) left = Math.max(left, rightOf(run))
    else right = Math.min(right, run.x)
  }
  return right - left > least * Math.min(...band.runs.map(sizeOf))
}

/** Whether a band has text on both sides of a gutter. */
export const isOnBoth = ({ runs }: Band, gutter: number) =>
  runs.some(({ x }) => x < gutter) && runs.some(({ x }) => x >= gutter)

/** The bands between two that run across one of the gutters. */
export const stretchesOf = (bands: readonly Band[], gutters: readonly number[], least = wide): Band[][] => {
  const stretches: Band[][] = [[]]
  for (const band of bands)
    if (gutters.every((gutter) => leavesWhite(band, gutter, least))) stretches.at(-1)?.push(band)
    else if (stretches.at(-1)?.length) stretches.push([])
  return stretches.filter(({ length }) => length > 0)
}
