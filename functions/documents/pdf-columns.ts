import type { PdfRun } from '#functions/documents/pdf-lines.ts'

/** What stands at one height of a page, from left to right. */
type Band = { y: number; runs: PdfRun[] }

/** One side of a band. */
type Piece = { band: number; y: number; left: number; right: number; text: string; gaps: number }

/** A page that is wider than this many points, or has more lines, is none that anybody reads. */
const widest = 10_000
const mostBands = 2_000

/** Fewer lines than this on either side are no column. */
const leastLines = 6

const right = ({ x, width }: PdfRun) => x + width
const isInk = ({ text }: PdfRun) => text.trim() !== ''
const sizeOf = (run: PdfRun) => run.size || 10

/** Baselines that differ by less than this share of the letters' size are of one band: columns need not stand line by line. */
const sameHeight = 0.6

const bandsOf = (runs: readonly PdfRun[]): Band[] => {
  const bands: Band[] = []
  for (const run of runs.filter(isInk).sort((a, b) => b.y - a.y)) {
    const band = bands.at(-1)
    if (band && band.y - run.y < sameHeight * sizeOf(run)) band.runs.push(run)
    else bands.push({ y: run.y, runs: [run] })
  }
  for (const { runs: own } of bands) own.sort((a, b) => a.x - b.x)
  return bands
}

/** The white between the runs of a band, where it is wider than that between words. */
const gapsOf = ({ runs }: Band): { from: number; to: number }[] => {
  const gaps: { from: number; to: number }[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    if (run.x - end > 0.8 * sizeOf(run) && end > Number.NEGATIVE_INFINITY) gaps.push({ from: end, to: run.x })
    end = Math.max(end, right(run))
  }
  return gaps
}

/** How many gutters are tried on a page: beside that of the columns, a table may have its own. */
const mostGutters = 4

/** The places, in the middle half of the text, where more bands than beside them have white between text on both sides; the most first. */
const guttersOf = (bands: readonly Band[]): number[] => {
  const runs = bands.flatMap((band) => band.runs)
  const from = runs.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const to = runs.reduce((most, run) => Math.max(most, right(run)), Number.NEGATIVE_INFINITY)
  if (!(to - from < widest)) return []
  const white = new Uint16Array(Math.ceil(to - from) + 1)
  for (const gap of bands.flatMap(gapsOf))
    for (let at = Math.ceil(gap.from - from); at <= gap.to - from; at++) white[at] = (white[at] ?? 0) + 1
  const plateaus: { count: number; middle: number }[] = []
  const end = (3 * white.length) / 4
  for (let at = Math.floor(white.length / 4), next = at; at < end; at = next) {
    const count = white[at] ?? 0
    while (next < end && white[next] === count) next++
    const above = count > (white[at - 1] ?? 0) && count > (white[next] ?? 0)
    if (above && count >= leastLines) plateaus.push({ count, middle: from + (at + next - 1) / 2 })
  }
  return plateaus
    .sort((a, b) => b.count - a.count)
    .slice(0, mostGutters)
    .map(({ middle }) => middle)
}

const crosses = (band: Band, gutter: number): boolean =>
  band.runs.some((run) => run.x < gutter && right(run) > gutter) ||
  (band.runs.some((run) => right(run) <= gutter) &&
    band.runs.some((run) => run.x >= gutter) &&
    !gapsOf(band).some(({ from, to }) => from <= gutter && to >= gutter))

/** The bands between two that run across the gutter. */
const stretchesOf = (bands: readonly Band[], gutter: number): Band[][] => {
  const stretches: Band[][] = [[]]
  for (const band of bands)
    if (crosses(band, gutter)) stretches.push([])
    else stretches.at(-1)?.push(band)
  return stretches
}

const side = (stretch: readonly Band[], on: (run: PdfRun) => boolean): Piece[] =>
  stretch.flatMap(({ y, runs }, band) => {
    const own = runs.filter(on)
    const [first] = own
    if (first === undefined) return []
    return [
      {
        band,
        y: first.y,
        left: first.x,
        right: Math.max(...own.map(right)),
        text: own.map((run) => run.text).join(' '),
        // white as wide as between the cells of a row
        gaps: gapsOf({ y, runs: own }).filter(({ from, to }) => to - from > 2.5 * sizeOf(first)).length,
      },
    ]
  })

const widthOf = (pieces: readonly Piece[]) =>
  Math.max(...pieces.map((piece) => piece.right)) - Math.min(...pieces.map((piece) => piece.left))
const share = (pieces: readonly Piece[], has: (piece: Piece) => boolean) => pieces.filter(has).length / pieces.length

/** Lines that fill their column and break in the middle of sentences, and hardly a cell among them: running text and no list of entries. */
const isRunningText = (pieces: readonly Piece[]): boolean => {
  const width = widthOf(pieces)
  return (
    share(pieces, (piece) => piece.right - piece.left > 0.7 * width) > 0.5 &&
    share(pieces.slice(1), ({ text }) => /^\s*\p{Ll}/u.test(text)) > 0.3 &&
    share(pieces, ({ gaps }) => gaps > 0) < 0.1
  )
}

/** The bands at which something begins on a side: what is above is short or far, or there is nothing above. */
const beginnings = (pieces: readonly Piece[]): Set<number> => {
  const width = widthOf(pieces)
  const steps = pieces.slice(1).map(({ y }, at) => (pieces[at]?.y ?? y) - y)
  const usual = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  return new Set(
    pieces.slice(1).flatMap(({ band, y }, at) => {
      const above = pieces[at]
      const goesOn = above && above.right - above.left > 0.7 * width && above.y - y < 1.25 * usual
      return goesOn ? [] : [band]
    }),
  )
}

/** The rows of a table begin on both sides at once; the paragraphs of two columns where it happens. */
const beginsTogether = (a: readonly Piece[], b: readonly Piece[]): boolean => {
  const [one, other] = [beginnings(a), beginnings(b)]
  const together = [...one].filter((band) => other.has(band)).length
  return together > 0 && together > 0.6 * Math.min(one.size, other.size)
}

const areColumns = (a: readonly Piece[], b: readonly Piece[]): boolean => {
  if (a.length < leastLines || b.length < leastLines) return false
  const [narrow, wide] = [widthOf(a), widthOf(b)].sort((one, other) => one - other)
  return (narrow ?? 0) > 0.6 * (wide ?? 0) && isRunningText(a) && isRunningText(b) && !beginsTogether(a, b)
}

/** How often the file goes from one side to the other: a file that is written column by column does so once. */
const turns = (runs: readonly PdfRun[], gutter: number): number =>
  runs.filter((run, at) => at > 0 && run.x < gutter !== (runs[at - 1]?.x ?? run.x) < gutter).length

/** The runs of a page with those of one stretch put in the order of its columns, where it has such. */
const withColumns = (runs: readonly PdfRun[], stretch: readonly Band[], gutter: number): readonly PdfRun[] => {
  const onLeft = (run: PdfRun) => run.x < gutter
  const onRight = (run: PdfRun) => !onLeft(run)
  if (!areColumns(side(stretch, onLeft), side(stretch, onRight))) return runs
  const members = new Set(stretch.flatMap((band) => band.runs))
  if (
    turns(
      runs.filter((run) => members.has(run)),
      gutter,
    ) < leastLines
  )
    return runs
  const first = runs.findIndex((run) => members.has(run))
  const others = runs.filter((run) => !members.has(run))
  const lines = (on: (run: PdfRun) => boolean) => stretch.flatMap((band) => band.runs.filter(on))
  return [...others.slice(0, first), ...lines(onLeft), ...lines(onRight), ...others.slice(first)]
}

/**
 * The runs of a page in the order in which they are read. Only where running text stands in two columns and the file goes through it line by
 * line, across both, anything is moved: then the left column comes first, line under line, and the right one after it. Tables, and
 * everything else, stay as the file has them.
 */
export const inReadingOrder = (runs: readonly PdfRun[]): readonly PdfRun[] => {
  const bands = bandsOf(runs)
  if (bands.length < leastLines || bands.length > mostBands) return runs
  let ordered = runs
  let open = bands
  for (const gutter of guttersOf(bands))
    for (const stretch of stretchesOf(open, gutter)) {
      const moved = withColumns(ordered, stretch, gutter)
      if (moved === ordered) continue
      ordered = moved
      open = open.filter((band) => !stretch.includes(band))
    }
  return ordered
}
