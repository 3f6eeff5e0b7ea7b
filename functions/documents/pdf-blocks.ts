import { looksLikeHeading, looksLikeItem } from '#domain/documents/heading.ts'
import type { Block } from '#domain/documents/text-document.ts'
import { block, joined } from '#functions/documents/block-builder.ts'
import { type PdfLine, withoutRunningHeads } from '#functions/documents/pdf-lines.ts'

/** The size that most characters of the document have: larger ones are headings. */
const bodySize = (pages: readonly PdfLine[][]): number => {
  const weight = new Map<number, number>()
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2
    weight.set(size, (weight.get(size) ?? 0) + line.text.length)
  }
  return [...weight.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/**
 * The lines of a page without the footnotes below them: smaller print at its foot that begins with a mark. Left in the flow they would
 * stand in the middle of a sentence that goes on over the page.
 */
const withoutFootnotes = (lines: readonly PdfLine[], body: number): { text: PdfLine[]; notes: PdfLine[] } => {
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.size ?? body) < body * 0.93) from--
  const notes = lines.slice(from)
  const marked = /^\(?\d{1,2}\)?[.\s]|^[*†]/.test(notes[0]?.text.trim() ?? '')
  return marked && notes.length <= lines.length / 2
    ? { text: lines.slice(0, from), notes }
    : { text: [...lines], notes: [] }
}

/**
 * Whether a line that looks like a heading is the first of a paragraph: it fills its column, and the next line goes on in the middle of the
 * sentence. In narrow columns many a numbered clause begins so.
 */
const opensParagraph = (lines: readonly PdfLine[], at: number, usual: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || !/^\p{Ll}/u.test(next.text.trim()) || looksLikeItem(next.text.trim())) return false
  const width = Math.max(...lines.slice(at, at + 6).map(({ x, right }) => right - x))
  const step = line.y - next.y
  return line.right - line.x > 0.75 * width && step > 0 && step < usual * 1.35
}

/** Whether a line that stands higher than the one before, at the top of the next column, begins something of its own. */
const beginsAnew = (before: string, line: string) => endsSentence(before) || !/^\p{Ll}/u.test(line)

const endsSentence = (text: string) => /[.;:!?][”"’»)]*$/.test(text)

/**
 * Paragraphs, items and headings made of lines, across page breaks; words cut at the end of a line are put together again. Footnotes
 * come last.
 */
export const pdfBlocks = (pages: readonly PdfLine[][]): Block[] => {
  const body = bodySize(pages)
  const blocks: Block[] = []
  let said: string[] = []
  let page = 1
  let isHeading = false
  let last: PdfLine | undefined
  const flush = () => {
    const text = joined(said)
    const made = block(text, page, isHeading && text.length < 160 ? { kind: 'heading', level: 2 } : undefined)
    if (made) blocks.push(made)
    said = []
    isHeading = false
  }
  const footnotes: Block[] = []
  withoutRunningHeads(pages).forEach((all, index) => {
    const { text: lines, notes } = withoutFootnotes(all, body)
    const note = block(notes.map((line) => line.text.trim()).join(' '), index + 1)
    if (note) footnotes.push({ ...note, kind: 'paragraph', level: 0 })
    const steps = lines.slice(1).map((line, i) => (lines[i]?.y ?? line.y) - line.y)
    const usual = steps.filter((step) => step > 0).sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? body * 1.3
    lines.forEach((line, i) => {
      const trimmed = line.text.trim()
      const before = said.at(-1) ?? ''
      if (trimmed === '' || /^\d{1,3}$/.test(trimmed)) return
      const large = line.size > body * 1.12
      const newPage = i === 0
      const gap = last && !newPage ? last.y - line.y : 0
      const apart = newPage ? endsSentence(before) : gap > usual * 1.35 || (gap < -usual && beginsAnew(before, trimmed))
      const starts = looksLikeItem(trimmed) && (endsSentence(before) || !/^[a-z]\s/i.test(trimmed))
      const heading = large || (looksLikeHeading(trimmed) && (apart || starts) && !opensParagraph(lines, i, usual))
      if (said.length > 0 && (apart || starts || heading !== isHeading)) flush()
      if (said.length === 0) page = index + 1
      said.push(trimmed)
      isHeading = heading
      last = line
    })
  })
  flush()
  return [...blocks, ...footnotes]
}
