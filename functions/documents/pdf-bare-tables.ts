import { joined } from '#functions/documents/block-builder.ts'
import { type Band, beginnings, lineStep, type Piece } from '#functions/documents/pdf-bands.ts'
import { leastBands } from '#functions/documents/pdf-gutters.ts'
import { byLines, type Layout, turnsOf } from '#functions/documents/pdf-layout.ts'
import { linesOf, type PdfLine, type PdfRun } from '#functions/documents/pdf-lines.ts'

/** Whether most pieces of a column begin, or end, below each other. */
const isAligned = (pieces: readonly Piece[]): boolean =>
  (['left', 'right'] as const).some((edge) => {
    const usual = Map.groupBy(pieces, (piece) => Math.round(piece[edge] / 2))
    return Math.max(...Array.from(usual.values(), ({ length }) => length)) > 0.7 * pieces.length
  })

/** Where things begin in each column of a table. */
const begunIn = (columns: readonly Piece[][]): Set<number>[] => {
  const step = lineStep(columns)
  const lefts = columns.map((column) => Math.min(...column.map(({ left }) => left)))
  const rooms = lefts.slice(1).map((left, at) => left - (lefts[at] ?? left))
  // the last column is taken to be as wide as the others
  const usual = rooms.reduce((sum, room) => sum + room, 0) / rooms.length
  return columns.map((column, at) => beginnings(column, step, rooms[at] ?? usual))
}

/**
 * The rows of a table without borders: one begins where something begins in the first column and half of the others that have something there,
 * or in most of them, or at a wider step down. None where too many columns go on in the middle of what they say: they are columns of text.
 * @returns bands row by row
 */
const rowsOf = (bands: readonly Band[], columns: readonly Piece[][]): Band[][] => {
  const step = lineStep(columns)
  const begun = begunIn(columns)
  const written = columns.map((column) => new Set(column.map((piece) => piece.band)))
  const rows: Band[][] = []
  let [beginning, goingOn] = [0, 0]
  bands.forEach((band, at) => {
    const there = written.filter((bands) => bands.has(at)).length
    const count = begun.filter((one) => one.has(at)).length
    const apart = (bands[at - 1]?.y ?? band.y) - band.y > 1.3 * step
    const begins = there > 1 && (begun[0]?.has(at) ? count >= there / 2 : count > there / 2)
    if (at === 0 || apart || begins) {
      rows.push([])
      if (at > 0) {
        beginning += count
        goingOn += there - count
      }
    }
    rows.at(-1)?.push(band)
  })
  return goingOn > 0.4 * (beginning + goingOn) ? [] : rows
}

/** Whether a cell ends in the middle of a word. */
const isCut = (cell: string): boolean => /\p{Ll}[-\u2010\u00ad]$/u.test(cell)

/** The line that a row makes; its own lines where only one column has something. */
const linesOfRow = (row: readonly Band[], count: number, columnOf: (run: PdfRun) => number): PdfLine[] => {
  const own = Array.from({ length: count }, (_, column) => linesOf(byLines(row, (run) => columnOf(run) === column)))
  const lines = own.flat()
  const [first] = lines
  if (first === undefined || own.filter(({ length }) => length > 0).length < 2) return lines
  const cells = own.map((cell) => joined(cell.map(({ text }) => text.trim())))
  return [{ ...first, text: cells.join(' '), right: Math.max(...lines.map(({ right }) => right)), cells }]
}

/** The table that stands in a stretch of bands, as one run that holds its rows, and the runs that it is made of; undefined where there is none. */
export const bareTable = (
  stretch: readonly Band[],
  { columnOf, numbers, columns }: Layout,
  inFile: readonly PdfRun[],
): { table: PdfRun; bands: readonly Band[] } | undefined => {
  if (columns.some(({ length }) => length < leastBands) || !columns.slice(1).every(isAligned)) return undefined
  const all = rowsOf(stretch, columns).map((bands) => ({
    bands,
    lines: linesOfRow(bands, numbers.length, columnOf),
  }))
  const isFull = ({ lines }: { lines: readonly PdfLine[] }) => lines[0]?.cells !== undefined
  const own = all.slice(all.findIndex(isFull), all.findLastIndex(isFull) + 1)
  const full = own.filter(isFull)
  const rows = own.flatMap(({ lines }) => lines)
  const [first] = rows
  if (first === undefined || full.length < 2 || full.length < 0.6 * own.length) return undefined
  if (rows.some(({ cells = [] }) => cells.some(isCut))) return undefined
  if (turnsOf(inFile, columnOf) < full.length) return undefined
  const { x, y, size } = first
  const width = Math.max(...rows.map(({ right }) => right)) - x
  return { table: { text: '|', x, y, width, size, endOfLine: true, rows }, bands: own.flatMap(({ bands }) => bands) }
}
