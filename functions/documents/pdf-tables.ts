import { joined, longestCell } from '#functions/documents/block-builder.ts'
import { linesOf, type PdfLine, type PdfRun } from '#functions/documents/pdf-lines.ts'
import type { Rule } from '#functions/documents/pdf-rules.ts'

/** A line along one axis: where it stands on the other, and from where to where it goes. */
type Edge = { at: number; from: number; to: number }

/** Lines that meet: the borders of one table, or of a frame. Columns from left to right, rows from the top. */
type Grid = { across: Edge[]; down: Edge[]; columns: number[]; rows: number[] }

/** Borders this near are one; a line that ends this near to another meets it. */
const near = 3

const ascending = (a: number, b: number) => a - b

/** Lines that lie on each other, or go on where another ends, made one. */
const merged = (edges: readonly Edge[]): Edge[] => {
  const groups: Edge[][] = []
  for (const edge of [...edges].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    if (group && edge.at - (group.at(-1)?.at ?? edge.at) <= near && edge.at - (group[0]?.at ?? edge.at) <= 2 * near)
      group.push(edge)
    else groups.push([edge])
  }
  return groups.flatMap((group) => {
    const one: Edge[] = []
    for (const edge of group.sort((a, b) => a.from - b.from)) {
      const last = one.at(-1)
      if (last && edge.from - last.to <= near) last.to = Math.max(last.to, edge.to)
      else one.push({ ...edge })
    }
    return one
  })
}

/** The distinct places of some lines, with the ends of what they enclose. */
const places = (edges: readonly Edge[], others: readonly Edge[]): number[] => {
  const all = [...edges.map(({ at }) => at), ...others.flatMap(({ from, to }) => [from, to])].sort(ascending)
  return all.filter((at, i) => i === 0 || at - (all[i - 1] ?? at) > near)
}

const gridsOf = (rules: readonly Rule[]): Grid[] => {
  const level = rules.filter(({ y1, y2 }) => Math.abs(y1 - y2) <= 1)
  const upright = rules.filter(({ x1, x2, y1, y2 }) => Math.abs(x1 - x2) <= 1 && Math.abs(y1 - y2) > 1)
  const across = merged(level.map(({ x1, x2, y1 }) => ({ at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) })))
  const down = merged(upright.map(({ x1, y1, y2 }) => ({ at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) })))
  const meets = (h: Edge, v: Edge) =>
    v.at >= h.from - near && v.at <= h.to + near && h.at >= v.from - near && h.at <= v.to + near
  const grids: Grid[] = []
  const free = new Set(across)
  const open = new Set(down)
  for (const start of down) {
    if (!open.delete(start)) continue
    const grid: Grid = { across: [], down: [start], columns: [], rows: [] }
    for (let v = 0, h = 0; v < grid.down.length || h < grid.across.length; ) {
      const [one, other] = [grid.down[v], grid.across[h]]
      if (one) {
        v++
        for (const edge of free) if (meets(edge, one) && free.delete(edge)) grid.across.push(edge)
      } else if (other) {
        h++
        for (const edge of open) if (meets(other, edge) && open.delete(edge)) grid.down.push(edge)
      }
    }
    grid.columns = places(grid.down, grid.across)
    grid.rows = places(grid.across, grid.down).reverse()
    if (grid.columns.length > 2 && grid.rows.length > 1) grids.push(grid)
  }
  // a table within a cell of another first
  const width = ({ columns }: Grid) => (columns.at(-1) ?? 0) - (columns[0] ?? 0)
  return grids.sort((a, b) => width(a) - width(b))
}

const covers = (edges: readonly Edge[], at: number, middle: number) =>
  edges.some((edge) => Math.abs(edge.at - at) <= 2 * near && edge.from <= middle && edge.to >= middle)

const between = (places: readonly number[], i: number) => ((places[i] ?? 0) + (places[i + 1] ?? 0)) / 2

/** The row and column of the cell in which a run stands, counted from the top and the left; undefined outside. Cells may be merged. */
const cellOf = ({ across, down, columns, rows }: Grid, run: PdfRun): { row: number; column: number } | undefined => {
  const x = run.x + Math.min(run.width, run.size) / 2
  const y = run.y + 0.3 * run.size
  let column = columns.findLastIndex((at) => at <= x)
  let row = rows.findLastIndex((at) => at >= y)
  if (column < 0 || row < 0 || column >= columns.length - 1 || row >= rows.length - 1) return undefined
  while (row > 0 && !covers(across, rows[row] ?? 0, between(columns, column))) row--
  while (column > 0 && !covers(down, columns[column] ?? 0, between(rows, row))) column--
  return { row, column }
}

/** The lines that a table makes: one for each row; the lines of its cells, one cell after the other, where a cell is long. */
const linesOfTable = (grid: Grid, cells: ReadonlyMap<number, PdfRun[]>): PdfLine[] => {
  const width = grid.columns.length
  return grid.rows.flatMap((top, row): PdfLine[] => {
    const own = grid.columns.slice(0, -1).map((_, column) => linesOf(cells.get(row * width + column) ?? []))
    const texts = own.map((lines) => joined(lines.map(({ text }) => text.trim())).trim())
    const first = own.flat()[0]
    if (first === undefined) return []
    if (texts.some((text) => text.length > longestCell)) return own.flat()
    const [left = 0, right = 0] = [grid.columns[0], grid.columns.at(-1)]
    return [{ text: texts.join(' '), x: left, right, y: Math.min(top, first.y), size: first.size, cells: texts }]
  })
}

/**
 * The runs of a page with those of each ruled table in the place of its first, as one run that holds the table's rows. A frame around text, and
 * lines with nothing beside each other between them, are no table.
 */
export const withTables = (runs: readonly PdfRun[], rules: readonly Rule[]): readonly PdfRun[] => {
  let flow = runs
  for (const grid of gridsOf(rules)) {
    const cells = new Map<number, PdfRun[]>()
    const members = new Set<PdfRun>()
    for (const run of flow) {
      const cell = cellOf(grid, run)
      if (cell === undefined) continue
      const key = cell.row * grid.columns.length + cell.column
      const own = cells.get(key)
      if (own) own.push(run)
      else if (run.text.trim() === '') continue
      else cells.set(key, [run])
      members.add(run)
    }
    const rowsOfCells = [...cells.keys()].map((key) => Math.floor(key / grid.columns.length))
    if (new Set(rowsOfCells).size === rowsOfCells.length) continue
    const rows = linesOfTable(grid, cells)
    const [left = 0, right = 0] = [grid.columns[0], grid.columns.at(-1)]
    const [{ y, size } = { y: 0, size: 10 }] = rows
    const table: PdfRun = { text: '|', x: left, y, width: right - left, size, endOfLine: true, rows }
    const first = flow.findIndex((run) => members.has(run))
    flow = [...flow.slice(0, first), table, ...flow.slice(first)].filter((run) => !members.has(run))
  }
  return flow
}
