import type { PdfRun } from '#functions/documents/pdf-lines.ts'
import type { Rule } from '#functions/documents/pdf-rules.ts'

/** A run, and which way its line goes: degrees counter-clockwise from left to right, as the page is shown. */
export type Turned = { run: PdfRun; angle: number }

/** Quarter turns of a line; undefined where it is oblique. */
const turnsOf = (angle: number): number | undefined => {
  const turns = Math.round(angle / 90)
  return Math.abs(angle - 90 * turns) < 5 ? (turns + 4) % 4 : undefined
}

/** Where a point stands once the page is turned so that lines of so many quarter turns go from left to right. */
const turned = (x: number, y: number, turns: number): [number, number] =>
  turns === 1 ? [y, -x] : turns === 2 ? [-x, -y] : turns === 3 ? [-y, x] : [x, y]

const lettersOf = (runs: readonly Turned[]) => runs.reduce((sum, { run }) => sum + run.text.length, 0)

/**
 * The runs of a page by the way they are written, each turned upright, most letters first, with the page's lines turned the same way: a table
 * set sideways, a stamp along the margin. Oblique ones across a page that has others are a watermark and left out.
 */
export const uprightParts = (
  runs: readonly Turned[],
  rules: readonly Rule[],
): { runs: PdfRun[]; rules: readonly Rule[] }[] => {
  const byTurns = Map.groupBy(runs, ({ angle }) => turnsOf(angle))
  const oblique = byTurns.get(undefined) ?? []
  if (oblique.length === runs.length) return runs.length === 0 ? [] : [{ runs: runs.map(({ run }) => run), rules: [] }]
  return [0, 1, 2, 3]
    .map((turns) => ({ turns, own: byTurns.get(turns) ?? [] }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => lettersOf(b.own) - lettersOf(a.own))
    .map(({ turns, own }) => ({
      runs: own.map(({ run }) => {
        const [x, y] = turned(run.x, run.y, turns)
        return { ...run, x, y }
      }),
      rules: rules.map(({ x1, y1, x2, y2 }) => {
        const [[a, b], [c, d]] = [turned(x1, y1, turns), turned(x2, y2, turns)]
        return { x1: a, y1: b, x2: c, y2: d }
      }),
    }))
}
