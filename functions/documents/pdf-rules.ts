/** A straight line that the page shows, in points from the lower left corner; thin boxes, edges of frames and drawn lines alike. */
export type Rule = { x1: number; y1: number; x2: number; y2: number }

/** What a page draws besides its text. `pictured`: something that covers much of it, or very many strokes: a scan, or letters drawn as shapes. */
export type Drawing = { rules: Rule[]; pictured: boolean }

/** The codes of pdf.js that matter here, by their names. */
export type DrawingCodes = Record<
  | 'save'
  | 'restore'
  | 'transform'
  | 'constructPath'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'endPath'
  | 'fill'
  | 'eoFill',
  number
>

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const matrixOf = (values: unknown): Matrix => {
  const numbers = Array.isArray(values) || ArrayBuffer.isView(values) ? Array.from(Object.values(values), Number) : []
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f].every(Number.isFinite) ? [a, b, c, d, e, f] : identity
}

/** A line is no thicker than this, and no shorter: the borders of tables, not the hatching of a picture. */
const thickest = 3.5
const shortest = 5

/** More lines than this are a drawing and no table. */
const mostRules = 1_500

/** Numbers that follow each code of a path in pdf.js: move, line, curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0]

/** The straight pieces of a path, as pdf.js keeps it: codes and numbers in one row. */
const piecesOf = (path: readonly number[]): Rule[] => {
  const pieces: Rule[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (let at = 0; at < path.length; ) {
    const code = path[at++] ?? -1
    const count = operands[code]
    if (count === undefined) break
    const [toX = startX, toY = startY] = path.slice(at + count - 2, at + count)
    at += count
    if (code === 0) [startX, startY] = [toX, toY]
    else if (code === 1) pieces.push({ x1: x, y1: y, x2: toX, y2: toY })
    else if (code === 4) pieces.push({ x1: x, y1: y, x2: startX, y2: startY })
    ;[x, y] = code === 4 ? [startX, startY] : [toX, toY]
  }
  return pieces
}

const placed = (m: Matrix, { x1, y1, x2, y2 }: Rule): Rule => ({
  x1: m[0] * x1 + m[2] * y1 + m[4],
  y1: m[1] * x1 + m[3] * y1 + m[5],
  x2: m[0] * x2 + m[2] * y2 + m[4],
  y2: m[1] * x2 + m[3] * y2 + m[5],
})

const boxOf = (pieces: readonly Rule[]): Rule => ({
  x1: Math.min(...pieces.flatMap((piece) => [piece.x1, piece.x2])),
  y1: Math.min(...pieces.flatMap((piece) => [piece.y1, piece.y2])),
  x2: Math.max(...pieces.flatMap((piece) => [piece.x1, piece.x2])),
  y2: Math.max(...pieces.flatMap((piece) => [piece.y1, piece.y2])),
})

/** A thin box is the line along its middle; of anything else each straight edge is one. */
const rulesOf = (pieces: readonly Rule[]): Rule[] => {
  const box = boxOf(pieces)
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1]
  const [x, y] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2]
  if (height <= thickest && width >= shortest) return [{ ...box, y1: y, y2: y }]
  if (width <= thickest && height >= shortest) return [{ ...box, x1: x, x2: x }]
  return pieces.filter(
    ({ x1, y1, x2, y2 }) =>
      (Math.abs(x2 - x1) < 1 && Math.abs(y2 - y1) >= shortest) ||
      (Math.abs(y2 - y1) < 1 && Math.abs(x2 - x1) >= shortest),
  )
}

/**
 * The lines of a page, and whether it is a picture.
 * @param operators what pdf.js made of the page's contents
 * @param area of the page, in square points
 */
export const drawingOf = (
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  codes: DrawingCodes,
  area: number,
): Drawing => {
  const rules: Rule[] = []
  const kept: Matrix[] = []
  let now = identity
  let shapes = 0
  let covered = false
  operators.fnArray.forEach((code, at) => {
    const args: unknown = operators.argsArray[at]
    const list: readonly unknown[] = Array.isArray(args) ? args : []
    if (code === codes.save || code === codes.paintFormXObjectBegin) kept.push(now)
    if (code === codes.restore || code === codes.paintFormXObjectEnd) now = kept.pop() ?? identity
    else if (code === codes.transform) now = times(now, matrixOf(list))
    else if (code === codes.paintFormXObjectBegin && list[0]) now = times(now, matrixOf(list[0]))
    else if (code === codes.constructPath && list[0] !== codes.endPath) {
      shapes++
      const data: unknown = Array.isArray(list[1]) ? list[1][0] : undefined
      if (rules.length >= mostRules || !ArrayBuffer.isView(data)) return
      const pieces = piecesOf(Array.from(Object.values(data), Number)).map((piece) => placed(now, piece))
      if (pieces.length > 0) rules.push(...rulesOf(pieces.slice(0, mostRules)))
    }
    // pictures themselves are left out by pdf.js; what was laid out for one is seen here
    covered ||= code === codes.transform && Math.abs(now[0] * now[3] - now[1] * now[2]) > area / 4
  })
  return { rules: rules.length >= mostRules ? [] : rules, pictured: covered || shapes > 200 }
}
