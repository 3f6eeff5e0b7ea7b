import type { PdfRun } from '#functions/documents/pdf-lines.ts'

/** What somebody typed or ticked on a page, and the box in which it stands, in points from the lower left corner. */
export type Entry = { lines: string[]; left: number; right: number; bottom: number; top: number }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.filter((one) => typeof one === 'string').join(', ')
      : ''

/** What a field of a form, or a text typed over the page, says. A comment is no part of the contract, and a field left empty says nothing. */
const saidBy = (annotation: Record<string, unknown>): string => {
  if (annotation.hidden === true) return ''
  if (annotation.subtype === 'FreeText') {
    const { textContent, contentsObj } = annotation
    return Array.isArray(textContent)
      ? textContent.map(textOf).join('\n')
      : textOf(isRecord(contentsObj) ? contentsObj.str : '')
  }
  if (annotation.subtype !== 'Widget') return ''
  if (annotation.fieldType === 'Tx' && annotation.password !== true) return textOf(annotation.fieldValue)
  if (annotation.fieldType === 'Ch') return textOf(annotation.fieldValue)
  if (annotation.checkBox === true) return annotation.fieldValue === annotation.exportValue ? '☒' : '☐'
  if (annotation.radioButton === true) return annotation.fieldValue === annotation.buttonValue ? '☒' : '☐'
  return ''
}

/**
 * The entries of a page.
 * @param annotations as pdf.js gives them
 * @param shown where a point of the page stands as it is shown
 */
export const entriesOf = (
  annotations: readonly unknown[],
  shown: (x: number, y: number) => readonly [number, number],
): Entry[] =>
  annotations.flatMap((annotation) => {
    if (!isRecord(annotation) || !Array.isArray(annotation.rect)) return []
    const said = saidBy(annotation).trim()
    const [x1, y1, x2, y2] = annotation.rect.map(Number)
    if (said === '' || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return []
    const [[ax, ay], [bx, by]] = [shown(x1, y1), shown(x2, y2)]
    const box = { left: Math.min(ax, bx), right: Math.max(ax, bx), bottom: Math.min(ay, by), top: Math.max(ay, by) }
    return [{ ...box, lines: said.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '') }]
  })

/** A place left for somebody to write on: a row of underscores or dots. */
const blank = /_{3,}|\.{4,}|…{2,}/g

/** The run with the blank over which an entry was typed filled in; undefined where there is none under it. */
const filledIn = (run: PdfRun, { left, right, lines }: Entry): PdfRun | undefined => {
  const letter = run.width / Math.max(1, run.text.length)
  for (const { 0: marks, index } of run.text.matchAll(blank)) {
    const [from, to] = [run.x + index * letter, run.x + (index + marks.length) * letter]
    // letters are not all as wide: more than half of one has to lie over the other
    if (Math.min(right, to) - Math.max(left, from) < Math.min(right - left, to - from) / 2) continue
    return { ...run, text: `${run.text.slice(0, index)} ${lines.join(' ')} ${run.text.slice(index + marks.length)}` }
  }
  return undefined
}

/** Letters of an entry are taken to be of this size, in points, where its box has room. */
const usualSize = 10

const runsOf = ({ lines, left, right, bottom, top }: Entry): PdfRun[] => {
  const size = Math.min(usualSize, (0.8 * (top - bottom)) / lines.length)
  const first = lines.length === 1 ? (bottom + top) / 2 - 0.35 * size : top - 1.1 * size
  return lines.map((line, at) => ({
    text: ` ${line} `,
    x: left,
    y: first - 1.2 * size * at,
    width: Math.min(right - left, line.length * 0.5 * size),
    size,
    endOfLine: at < lines.length - 1,
  }))
}

/** Where in the order of the file an entry belongs. */
const placeOf = (runs: readonly PdfRun[], entry: Entry, isBeside: (run: PdfRun) => boolean): number => {
  let [before, behind, above] = [-1, -1, -1]
  runs.forEach((run, at) => {
    const isNearer = (other: number, by: (run: PdfRun) => number) => {
      const one = runs[other]
      return one === undefined || by(run) <= by(one)
    }
    if (run.text.trim() === '') return
    if (isBeside(run) && run.x <= entry.left && isNearer(before, ({ x }) => -x)) before = at
    else if (isBeside(run) && run.x > entry.left && isNearer(behind, ({ x }) => x)) behind = at
    else if (run.y > entry.top && isNearer(above, ({ y }) => y)) above = at
  })
  return before >= 0 ? before + 1 : behind >= 0 ? behind : above + 1
}

/** A page of more entries is none that anybody filled in: they are read after its text. */
const mostEntries = 500

/**
 * The runs of a page with its entries where they stand: in the blank that they fill, or beside what is written on the same line, or below the
 * nearest line above.
 */
export const withEntries = (runs: readonly PdfRun[], entries: readonly Entry[]): PdfRun[] => {
  if (entries.length > mostEntries) return [...runs, ...entries.flatMap(runsOf)]
  const all = [...runs]
  for (const entry of entries) {
    const isBeside = ({ y }: PdfRun) => y > entry.bottom - 3 && y < entry.top + 1
    const over = all.findIndex((run) => isBeside(run) && filledIn(run, entry) !== undefined)
    const under = all[over]
    const filled = under && filledIn(under, entry)
    if (filled) all[over] = filled
    else all.splice(placeOf(all, entry, isBeside), 0, ...runsOf(entry))
  }
  return all
}
