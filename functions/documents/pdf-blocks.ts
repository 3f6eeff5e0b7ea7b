import { looksLikeHeading, looksLikeItem } from '#domain/documents/heading.ts'
import type { Block } from '#domain/documents/text-document.ts'
import { block, joined, lexiconOf } from '#functions/documents/block-builder.ts'
import { withFootnotesApart } from '#functions/documents/pdf-footnotes.ts'
import type { PdfLine } from '#functions/documents/pdf-lines.ts'
import { withoutRunningHeads } from '#functions/documents/pdf-running-heads.ts'

/** The size that most characters of the document have: larger ones are headings. */
const bodySize = (pages: readonly PdfLine[][]): number => {
  const weight = new Map<number, number>()
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2
    weight.set(size, (weight.get(size) ?? 0) + line.text.length)
  }
  return [...weight.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Whether a line that stands higher than the one before, at the top of the next column, begins something of its own. */
const beginsAnew = (before: string, line: string) => endsSentence(before) || !/^\p{Ll}/u.test(line)

const endsSentence = (text: string) => /[.;:!?][”"’»)]*$/.test(text)

/**
 * Where the text of each line's column ends on the right: the furthest of the lines above and below it, up to where the next column begins, or
 * letters of another size, or something else far below.
 */
const edgesOf = (lines: readonly PdfLine[], usual: number): number[] => {
  const goesOn = (line: PdfLine | undefined, next: PdfLine | undefined) =>
    line !== undefined &&
    next !== undefined &&
    !next.cells &&
    next.y <= line.y &&
    line.y - next.y < 2.5 * usual &&
    Math.abs(line.size - next.size) < 0.05 * line.size
  const edges: number[] = []
  for (let at = 0, end = at; at < lines.length; at = end) {
    end = at + 1
    while (end < lines.length && goesOn(lines[end - 1], lines[end])) end++
    const column = lines.slice(at, end)
    const edge = column.reduce((furthest, { right }) => Math.max(furthest, right), Number.NEGATIVE_INFINITY)
    for (const _ of column) edges.push(edge)
  }
  return edges
}

/** Whether a line ended before its column did, though the first word of the next one would have had room: the paragraph ends there. */
const endsParagraph = (line: PdfLine, next: PdfLine, edge: number): boolean => {
  const text = next.text.trim()
  const letter = (next.right - next.x) / Math.max(1, text.length)
  return line.right + (text.search(/\s|$/) + 1) * letter + line.size < edge
}

/**
 * Whether a line that looks like a heading is the first of a paragraph: the next line follows it closely, and stands there for want of room or
 * goes on in the middle of the sentence. Many a numbered clause begins so.
 */
const opensParagraph = (line: PdfLine, next: PdfLine | undefined, edge: number, usual: number): boolean => {
  if (!next || next.cells || looksLikeItem(next.text.trim())) return false
  const step = line.y - next.y
  if (step <= 0 || step >= usual * 1.35) return false
  const wide = line.right - line.x > 0.75 * Math.max(line.right - line.x, next.right - next.x)
  return !endsParagraph(line, next, edge) || (wide && /^\p{Ll}/u.test(next.text.trim()))
}

/** Whether the first row of a page is the rest of the last one of the page before: some cell goes on in the middle of its sentence. */
const rowGoesOn = (row: readonly string[], next: readonly string[]): boolean =>
  row.length === next.length &&
  next.some((cell, i) => /^\p{Ll}/u.test(cell) && row[i] !== '' && !endsSentence(row[i] ?? '')) &&
  next.every((cell, i) => cell === '' || /^\p{Ll}/u.test(cell) || row[i] !== '')

/**
 * Paragraphs, items, headings and rows of tables made of lines, across page breaks; words cut at the end of a line are put together again.
 * Footnotes come last.
 */
export const pdfBlocks = (pages: readonly PdfLine[][]): Block[] => {
  const body = bodySize(pages)
  const lexicon = lexiconOf(pages.flat().map(({ text }) => text))
  const blocks: Block[] = []
  let said: string[] = []
  let page = 1
  let isHeading = false
  let last: PdfLine | undefined
  const flush = () => {
    const text = joined(said, lexicon)
    const made = block(text, page, isHeading && text.length < 160 ? { kind: 'heading', level: 2 } : undefined)
    if (made) blocks.push(made)
    said = []
    isHeading = false
  }
  // the table that goes on, with its head: on the next page, that may be said again, and a row may go on
  let table: { head: readonly string[]; row: readonly string[]; page: number } | undefined
  const addRow = (cells: readonly string[], on: number) => {
    const isNew = table !== undefined && table.page < on
    if (table && isNew && cells.join('|') === table.head.join('|')) return
    const above = table && isNew && rowGoesOn(table.row, cells) ? table.row : undefined
    if (above) blocks.pop()
    const row = above ? above.map((cell, i) => joined([cell, cells[i] ?? ''].filter(Boolean), lexicon)) : cells
    const from = above && table ? table.page : on
    const made = block(row.filter((cell) => cell !== '').join(' | '), from, { kind: 'row', level: 0 })
    if (made) blocks.push(made)
    table = { head: table?.head ?? cells, row, page: on }
  }
  const footnotes: Block[] = []
  withoutRunningHeads(pages).forEach((all, index) => {
    const { text: lines, notes } = withFootnotesApart(all, body)
    for (const lines of notes) {
      const note = block(
        joined(
          lines.map(({ text }) => text.trim()),
          lexicon,
        ),
        index + 1,
      )
      if (note) footnotes.push({ ...note, kind: 'paragraph', level: 0 })
    }
    const steps = lines.slice(1).map((line, i) => (lines[i]?.y ?? line.y) - line.y)
    const usual = steps.filter((step) => step > 0).sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? body * 1.3
    const edges = edgesOf(lines, usual)
    lines.forEach((line, i) => {
      if (line.cells) {
        flush()
        addRow(line.cells, index + 1)
        return
      }
      const trimmed = line.text.trim()
      const before = said.at(-1) ?? ''
      if (trimmed === '' || /^\d{1,3}$/.test(trimmed)) return
      const large = line.size > body * 1.12
      const newPage = i === 0
      const gap = last && !newPage ? last.y - line.y : 0
      // lines of larger letters stand further from each other
      const step = usual * Math.max(1, Math.min(line.size, last?.size ?? 0) / body)
      const apart = newPage
        ? endsSentence(before)
        : gap > step * 1.35 ||
          (gap < -usual && beginsAnew(before, trimmed)) ||
          (last !== undefined && endsSentence(before) && endsParagraph(last, line, edges[i - 1] ?? 0))
      const starts = looksLikeItem(trimmed) && (endsSentence(before) || !/^[a-z]\s/i.test(trimmed))
      const heading =
        large ||
        (looksLikeHeading(trimmed) && (apart || starts) && !opensParagraph(line, lines[i + 1], edges[i] ?? 0, usual))
      if (said.length > 0 && (apart || starts || heading !== isHeading)) flush()
      if (said.length === 0) page = index + 1
      said.push(trimmed)
      table = undefined
      isHeading = heading
      last = line
    })
  })
  flush()
  return [...blocks, ...footnotes]
}
