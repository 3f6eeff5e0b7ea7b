import type { PdfLine } from '#functions/documents/pdf-lines.ts'

/** How a footnote begins: its number, raised or with a bracket or full stop, or a star. */
const mark = /^(?:[[(]?(\d{1,2})[\])]?[.:]?\s*(?=["“«(]?\s?\p{L})|[*†‡])/u

/** The lines of a page, and the footnotes that were among them. */
export type WithFootnotes = { text: PdfLine[]; notes: PdfLine[][] }

/** The same line without a footnote's number that is set right behind a word. */
const withoutMark = (line: PdfLine, number: string): PdfLine => ({
  ...line,
  text: line.text.replace(new RegExp(`(\\p{Ll}[.,;:»”"’)]?)${number}(?=$|[\\s.,;:)])`, 'u'), '$1'),
})

const hasMark = (line: PdfLine | undefined, number: string): boolean =>
  line !== undefined && withoutMark(line, number).text !== line.text

/**
 * The footnotes of a page apart from its text: smaller print at the foot of a page or of a column that begins with a mark. Left in the flow they
 * would stand in the middle of a sentence that goes on over the page.
 * @param body the size of most letters of the document, in points
 */
export const withFootnotesApart = (lines: readonly PdfLine[], body: number): WithFootnotes => {
  const isSmall = (line: PdfLine | undefined) => line !== undefined && !line.cells && line.size < body * 0.93
  const text: PdfLine[] = []
  const notes: PdfLine[][] = []
  for (let at = 0, end = at; at < lines.length; at = end) {
    end = at + 1
    if (isSmall(lines[at])) while (end < lines.length && isSmall(lines[end])) end++
    const part = lines.slice(at, end)
    const [last, next] = [part.at(-1), lines[end]]
    const atFoot = next === undefined || (last !== undefined && next.y > last.y)
    const isNote =
      isSmall(part[0]) && mark.test(part[0]?.text.trim() ?? '') && atFoot && part.length <= lines.length / 2
    if (!isNote) for (const line of part) text.push(line)
    else
      for (const line of part) {
        const begins = mark.test(line.text.trim())
        if (begins) notes.push([line])
        else notes.at(-1)?.push(line)
      }
  }
  // of each number, the line from which it is still to be looked for: a page is gone through once for each
  const looked = new Map<string, number>()
  for (const [first] of notes) {
    const number = mark.exec(first?.text.trim() ?? '')?.[1]
    if (number === undefined) continue
    let at = looked.get(number) ?? 0
    while (at < text.length && !hasMark(text[at], number)) at++
    const line = text[at]
    if (line) text[at] = withoutMark(line, number)
    looked.set(number, at)
  }
  return { text, notes }
}
