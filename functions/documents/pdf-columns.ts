import { type Band, bandsOf, beginnings, lineStep, type Piece, widthOf } from '#functions/documents/pdf-bands.ts'
import { bareTable } from '#functions/documents/pdf-bare-tables.ts'
import { guttersOf, isOnBoth, leastBands, leavesWhite, stretchesOf } from '#functions/documents/pdf-gutters.ts'
import { byLines, layoutOf, turnsOf } from '#functions/documents/pdf-layout.ts'
import type { PdfRun } from '#functions/documents/pdf-lines.ts'

/** A page of more lines is none that anybody reads. */
const mostBands = 500

/** Fewer lines than this are no column. */
const leastLines = 6

/** Columns may stand nearer to each other than the cells of a table, once it is known that they are columns. */
const betweenColumns = 0.5

const share = <T>(all: readonly T[], has: (one: T) => boolean) => all.filter(has).length / Math.max(1, all.length)

/** Lines that fill their column and break in the middle of sentences, and hardly a cell among them: running text and no list of entries. */
const isRunningText = (pieces: readonly Piece[]): boolean => {
  const width = widthOf(pieces)
  return (
    share(pieces, (piece) => piece.right - piece.left > 0.7 * width) > 0.5 &&
    share(pieces.slice(1), ({ text }) => /^\s*\p{Ll}/u.test(text)) > 0.3 &&
    share(pieces, ({ gaps }) => gaps > 0) < 0.1
  )
}

/** The rows of a table begin in two columns at once, more often than the paragraphs of two columns do by chance. */
const beginTogether = (a: readonly Piece[], b: readonly Piece[]): boolean => {
  const step = lineStep([a, b])
  const [one, other] = [beginnings(a, step), beginnings(b, step)]
  const together = [...one].filter((band) => other.has(band)).length
  const byChance = (one.size * other.size) / Math.max(a.length, b.length)
  const atEveryLine = together > 0.7 * Math.min(a.length, b.length)
  return atEveryLine || (together > 0.75 * Math.min(one.size, other.size) && together > 1.5 * byChance)
}

/**
 * Columns, which are read one after the other: about as wide and as densely written as each other, one of running text at least, and no rows
 * across them.
 */
const areColumns = (columns: readonly Piece[][]): boolean =>
  columns.every((column) => column.length >= leastLines && lineStep([column], 1 / 2) < 1.3 * lineStep(columns)) &&
  columns.some(isRunningText) &&
  Math.min(...columns.map(widthOf)) > 0.85 * Math.max(...columns.map(widthOf)) &&
  columns.slice(1).every((column, at) => !beginTogether(columns[at] ?? [], column))

/** All gutters that go with one: those that hardly a band of the same stretch runs across. */
const together = (stretch: readonly Band[], gutter: number, gutters: readonly number[]): number[] =>
  gutters
    .filter(
      (other) =>
        other === gutter ||
        (share(stretch, (band) => !leavesWhite(band, other)) < 0.15 &&
          stretch.filter((band) => isOnBoth(band, other)).length >= leastBands),
    )
    .sort((a, b) => a - b)

/** Runs with some of them replaced, where the first of these stood. */
const replaced = (runs: readonly PdfRun[], members: ReadonlySet<PdfRun>, by: readonly PdfRun[]): readonly PdfRun[] => {
  const first = runs.findIndex((run) => members.has(run))
  return [...runs.slice(0, first), ...by, ...runs.slice(first).filter((run) => !members.has(run))]
}

const membersOf = (bands: readonly Band[]) => new Set(bands.flatMap((band) => band.runs))

/**
 * The runs of a page in the order in which they are read. Where running text stands in columns and the file goes through it line by line, across
 * all of them, the columns are put one after the other; cells that stand beside each other without borders are made rows. Everything else
 * stays as the file has it.
 */
export const inReadingOrder = (runs: readonly PdfRun[]): readonly PdfRun[] => {
  const bands = bandsOf(runs)
  if (bands.length < leastBands || bands.length > mostBands) return runs
  let ordered = runs
  let open = bands
  const close = (done: readonly Band[]) => {
    const closed = new Set(done)
    open = open.filter((band) => !closed.has(band))
  }
  const insideColumns: Band[][] = []
  const gutters = guttersOf(bands)
  for (const gutter of gutters) {
    const text = stretchesOf(open, [gutter]).flat()
    const found = [together(text, gutter, gutters), [gutter]]
      .map((set) => ({ set, layout: layoutOf(stretchesOf(text, set).flat(), set) }))
      .find(({ layout }) => areColumns(layout.columns))
    if (found === undefined) continue
    const { columnOf, numbers } = found.layout
    const stretches = stretchesOf(open, found.set, betweenColumns)
    const members = membersOf(stretches.flat())
    const acrossAll =
      turnsOf(
        ordered.filter((run) => members.has(run)),
        columnOf,
      ) >
      stretches.flat().length / 2
    for (const stretch of acrossAll ? stretches : [])
      ordered = replaced(
        ordered,
        membersOf(stretch),
        numbers.flatMap((column) => byLines(stretch, (run) => columnOf(run) === column)),
      )
    insideColumns.push(...numbers.map((column) => bandsOf([...members].filter((run) => columnOf(run) === column))))
    close(stretches.flat())
  }
  for (const region of [open, ...insideColumns]) {
    let left = region
    for (const gutter of guttersOf(region))
      for (const stretch of stretchesOf(left, [gutter])) {
        const members = membersOf(stretch)
        const inFile = ordered.filter((run) => members.has(run))
        const found = bareTable(stretch, layoutOf(stretch, together(stretch, gutter, guttersOf(stretch))), inFile)
        if (found === undefined) continue
        ordered = replaced(ordered, membersOf(found.bands), [found.table])
        left = left.filter((band) => !stretch.includes(band))
      }
  }
  return ordered
}
