import { type Band, bandsOf, type Piece, piecesOf } from '#functions/documents/pdf-bands.ts'
import type { PdfRun } from '#functions/documents/pdf-lines.ts'

/** What stands in each column of some bands. */
export type Layout = { columnOf: (run: PdfRun) => number; numbers: readonly number[]; columns: readonly Piece[][] }

/** The columns that some gutters, from left to right, make of some bands. */
export const layoutOf = (bands: readonly Band[], gutters: readonly number[]): Layout => {
  const columnOf = (run: PdfRun) => gutters.filter((gutter) => run.x >= gutter).length
  const numbers = Array.from({ length: gutters.length + 1 }, (_, column) => column)
  return { columnOf, numbers, columns: numbers.map((column) => piecesOf(bands, (run) => columnOf(run) === column)) }
}

/** How often the file goes from one column to another: a file that is written column by column does so once for each. */
export const turnsOf = (runs: readonly PdfRun[], columnOf: (run: PdfRun) => number): number =>
  runs.filter((run, at) => at > 0 && columnOf(run) !== columnOf(runs[at - 1] ?? run)).length

/** The runs of some bands, put in the order of their lines. */
export const byLines = (bands: readonly Band[], isIn: (run: PdfRun) => boolean): PdfRun[] =>
  bandsOf(bands.flatMap(({ runs }) => runs.filter(isIn))).flatMap(({ runs }) => runs)
