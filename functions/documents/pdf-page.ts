import type { getDocumentProxy } from 'unpdf'
import { inReadingOrder } from '#functions/documents/pdf-columns.ts'
import { entriesOf, withEntries } from '#functions/documents/pdf-fields.ts'
import { withLigatures } from '#functions/documents/pdf-ligatures.ts'
import { linesOf, type PdfLine, type PdfRun } from '#functions/documents/pdf-lines.ts'
import { type DrawingCodes, drawingOf } from '#functions/documents/pdf-rules.ts'
import { withTables } from '#functions/documents/pdf-tables.ts'
import { type Turned, uprightParts } from '#functions/documents/pdf-upright.ts'

export type PdfPages = Awaited<ReturnType<typeof getDocumentProxy>>

/** `pictured`: much of the page is a picture, or very much is drawn on it: what it says may stand there alone. */
export type PdfPage = { lines: PdfLine[]; pictured: boolean }

/** The runs without those that are set a second time where they stand, a hair aside: so some programs make bold letters, and shadows. */
const withoutDoubles = (runs: readonly Turned[]): Turned[] => {
  const seen = new Map<string, PdfRun>()
  return runs.filter(({ run }) => {
    const before = seen.get(run.text)
    seen.set(run.text, run)
    const isDouble =
      before !== undefined &&
      Math.abs(before.x - run.x) < 1.5 &&
      Math.abs(before.y - run.y) < 1.5 &&
      before.size === run.size
    return !isDouble || run.text.trim() === ''
  })
}

/**
 * The lines of a page as it is shown, in the order in which they are read, with what was typed into its forms. Nothing is drawn: no fonts, no
 * pictures.
 * @param number counted from 1
 */
export const readPage = async (pdf: PdfPages, number: number, codes: DrawingCodes): Promise<PdfPage> => {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false })
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const [ma = 1, mb = 0, mc = 0, md = -1, me = 0, mf = 0]: number[] = transform
  const shown = (x: number, y: number): [number, number] => [ma * x + mc * y + me, height - (mb * x + md * y + mf)]
  const set = items.flatMap((item): Turned[] => {
    if (!('str' in item)) return []
    const [a = 1, b = 0, c = 0, d = 0, e = 0, f = 0]: number[] = item.transform
    const [x, y] = shown(e, f)
    const angle = (Math.atan2(-(mb * a + md * b), ma * a + mc * b) * 180) / Math.PI
    const size = Math.hypot(c, d) || item.height
    return [{ angle, run: { text: withLigatures(item.str), x, y, width: item.width, size, endOfLine: item.hasEOL } }]
  })
  const runs = withoutDoubles(set)
  const drawing = drawingOf(await page.getOperatorList({ annotationMode: 0 }), codes, width * height)
  const annotations: unknown[] = await page.getAnnotations()
  page.cleanup()
  const rules = drawing.rules.map(({ x1, y1, x2, y2 }) => {
    const [[ax, ay], [bx, by]] = [shown(x1, y1), shown(x2, y2)]
    return { x1: ax, y1: ay, x2: bx, y2: by }
  })
  const upright = runs.filter(({ angle }) => Math.abs(angle) < 1).map(({ run }) => run)
  const entries = entriesOf(annotations, shown)
  const filled =
    entries.length === 0
      ? runs
      : [
          ...withEntries(upright, entries).map((run) => ({ run, angle: 0 })),
          ...runs.filter(({ angle }) => Math.abs(angle) >= 1),
        ]
  const lines = uprightParts(filled, rules).flatMap((part) =>
    linesOf(inReadingOrder(withTables(part.runs, part.rules))),
  )
  return { lines, pictured: drawing.pictured }
}
