import type { PdfRun } from '#functions/documents/pdf-lines.ts'

/** What stands at one height of a page, from left to right. */
export type Band = { y: number; runs: PdfRun[] }

/** One column of a band. */
export type Piece = { band: number; y: number; left: number; right: number; text: string; gaps: number; size: number }

export const rightOf = ({ x, width }: PdfRun) => x + width
export const sizeOf = (run: PdfRun) => run.size || 10
const isInk = ({ text }: PdfRun) => text.trim() !== ''

/** Baselines that differ by less than this share of the letters' size are of one band: columns need not stand line by line. */
const sameHeight = 0.9

/** White of this share of the letters' size is wider than that between words. */
export const wide = 0.65

/** The bands of a page from the top. */
export const bandsOf = (runs: readonly PdfRun[]): Band[] => {
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
export const gapsOf = ({ runs }: Pick<Band, 'runs'>): { from: number; to: number }[] => {
  const gaps: { from: number; to: number }[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    if (run.x - end > wide * sizeOf(run) && end > Number.NEGATIVE_INFINITY) gaps.push({ from: end, to: run.x })
    end = Math.max(end, rightOf(run))
  }
  return gaps
}

/** What of each band stands in a column. */
export const piecesOf = (bands: readonly Band[], isIn: (run: PdfRun) => boolean): Piece[] =>
  bands.flatMap(({ runs }, band) => {
    const own = runs.filter(isIn)
    const [first] = own
    if (first === undefined) return []
    return [
      {
        band,
        y: first.y,
        left: first.x,
        right: Math.max(...own.map(rightOf)),
        text: own.map((run) => run.text).join(' '),
        // white as wide as between the cells of a row
        gaps: gapsOf({ runs: own }).filter(({ from, to }) => to - from > 2.5 * sizeOf(first)).length,
        size: sizeOf(first),
      },
    ]
  })

/** How wide a column is; one line in sixteen may stick out, a running head above it for one. */
export const widthOf = (pieces: readonly Piece[]): number => {
  const left = pieces.map((piece) => piece.left).sort((a, b) => a - b)
  const right = pieces.map((piece) => piece.right).sort((a, b) => b - a)
  const out = Math.floor(pieces.length / 16)
  return (right[out] ?? 0) - (left[out] ?? 0)
}

const stepsOf = (pieces: readonly Piece[]): number[] => pieces.slice(1).map(({ y }, at) => (pieces[at]?.y ?? y) - y)

/** How far a line of some columns stands below the one before: the step that a quarter of them do not reach, or another share. */
export const lineStep = (columns: readonly (readonly Piece[])[], share = 1 / 4): number => {
  const steps = columns.flatMap(stepsOf).sort((a, b) => a - b)
  return steps[Math.floor(steps.length * share)] ?? 0
}

/**
 * The bands at which something begins in a column: the first word would have had room above, or what is above is far, or there is nothing
 * above. The first is left out, since everything begins there.
 * @param step from one line to the next, in points
 * @param room from where the column begins to where the next one does, in points: a column of short cells is wider than they are
 */
export const beginnings = (pieces: readonly Piece[], step: number, room = 0): Set<number> => {
  const filled = widthOf(pieces)
  const width = filled < 0.8 * room ? room : filled
  return new Set(
    pieces.slice(1).flatMap(({ band, y, left, right, text, size }, at) => {
      const above = pieces[at]
      const word = ((right - left) * (text.search(/\s|$/) + 1)) / Math.max(1, text.length)
      const goesOn = above && above.right - above.left + word + 0.3 * size > width && above.y - y < 1.15 * step
      return goesOn ? [] : [band]
    }),
  )
}
