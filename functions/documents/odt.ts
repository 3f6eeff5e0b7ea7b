import { looksLikeHeading } from '#domain/documents/heading.ts'
import { type Block, type Unreadable, unreadable } from '#domain/documents/text-document.ts'
import { block, rowBlocks, type Written } from '#functions/documents/block-builder.ts'
import { odtCounter } from '#functions/documents/odt-lists.ts'
import { unzipEntries } from '#functions/documents/unzip-entry.ts'
import { attribute, xmlTokens } from '#functions/documents/xml.ts'

const parts = ['content.xml', 'styles.xml', 'META-INF/manifest.xml']

/** Text within these is not what the reader of the document sees: struck out, a comment, the mark of a note, what helps a form. */
const unread = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:forms',
  'text:ruby-text',
])

/** These hold paragraphs of their own in the middle of one: they are read after it, and notes at the very end. */
const apart = new Set(['draw:text-box', 'text:note-body'])

type Marked = Written['marked']

/** The blocks of an ODT (OASIS OpenDocument 1.3): headings, paragraphs, items with their numbers, rows of tables, boxes of text; notes last. */
export const odtBlocks = (bytes: Uint8Array): { blocks: Block[] } | Unreadable => {
  const unzipped = unzipEntries(bytes, (name) => parts.includes(name))
  if ('because' in unzipped) return unreadable(unzipped.because)
  const { 'content.xml': xml, 'styles.xml': styles = '', 'META-INF/manifest.xml': manifest = '' } = unzipped.entries
  if (/encryption-data/.test(manifest)) return unreadable('encrypted')
  if (xml === undefined) return unreadable('damaged')

  const counter = odtCounter(styles + xml)
  const blocks: Block[] = []
  const notes: Block[] = []
  const around: { text: string; marked: Marked; number: string }[] = []
  let boxes: Block[] = []
  let [text, number] = ['', '']
  let marked: Marked
  let [depth, skipping, inNotes, inRows] = [0, 0, 0, 0]
  const lists: string[] = []
  // an item counts once it has a paragraph: those around a deeper list alone are not numbered
  const items: ({ start?: number } | undefined)[] = []
  // a table within a cell is read as that cell's text
  let row: Written[][] = []

  const add = (made: readonly Block[]) => {
    const into = inNotes > 0 ? notes : around.length > 0 ? boxes : blocks
    for (const one of made) into.push(one)
  }
  const endParagraph = () => {
    const said = text.trim() === '' ? '' : `${number} ${text.trim()}`.trim()
    const isHeading = number !== '' && lists.length === 1 && marked?.kind === 'item' && looksLikeHeading(said)
    const one: Written = { text: said, marked: isHeading ? { kind: 'heading', level: 3 } : marked }
    const cell = inRows > 0 ? row.at(-1) : undefined
    if (cell && around.length === 0) cell.push(one)
    else add([block(one.text, null, one.marked)].filter((made) => made !== undefined))
    ;[text, number, marked] = ['', '', undefined]
    if (around.length > 0) return
    for (const box of boxes) blocks.push(box)
    boxes = []
  }
  const beginParagraph = () => {
    depth++
    const item = items.at(-1)
    if (item === undefined || around.length > 0) return
    number = counter.next(lists.at(-1) ?? '', lists.length, item.start)
    items[items.length - 1] = undefined
  }
  for (const token of xmlTokens(xml)) {
    if (token.type === 'text') {
      if (depth > 0 && skipping === 0) text += token.text
      continue
    }
    const { name } = token
    if (unread.has(name)) {
      if (token.type === 'close') skipping = Math.max(0, skipping - 1)
      else if (!token.empty) skipping++
    } else if (skipping > 0) continue
    else if (token.type === 'open') {
      const { attributes, empty } = token
      if (/^text:(?:s|tab|line-break)$/.test(name)) text += ' '
      else if (empty) continue
      else if (name === 'text:list') {
        const style = attribute(attributes, 'text:style-name') ?? lists.at(-1) ?? ''
        const goesOn =
          attribute(attributes, 'text:continue-numbering') === 'true' ||
          attribute(attributes, 'text:continue-list') !== undefined
        if (lists.length === 0) counter.begin(style, goesOn)
        lists.push(style)
      } else if (name === 'text:list-item') {
        const start = Number(attribute(attributes, 'text:start-value') ?? Number.NaN)
        items.push(Number.isInteger(start) ? { start } : {})
      } else if (name === 'table:table-row') inRows++
      else if (name === 'table:table-cell' && inRows === 1) row.push([])
      else if (apart.has(name)) {
        if (name === 'text:note-body') inNotes++
        around.push({ text, marked, number })
        ;[text, number, marked] = ['', '', undefined]
      } else if (name === 'text:h') {
        beginParagraph()
        marked = { kind: 'heading', level: Number(attribute(attributes, 'text:outline-level') ?? 1) || 1 }
      } else if (name === 'text:p') {
        beginParagraph()
        if (/^(?:Title|Titre)$/.test(attribute(attributes, 'text:style-name') ?? ''))
          marked = { kind: 'heading', level: 1 }
        else if (lists.length > 0) marked = { kind: 'item', level: lists.length }
      }
    } else if (name === 'text:list') lists.pop()
    else if (name === 'text:list-item') items.pop()
    else if (name === 'table:table-row') {
      inRows = Math.max(0, inRows - 1)
      if (inRows > 0) continue
      add(rowBlocks(row))
      row = []
    } else if (apart.has(name)) {
      if (name === 'text:note-body') inNotes = Math.max(0, inNotes - 1)
      const outer = around.pop()
      if (outer) ({ text, marked, number } = outer)
    } else if (name === 'text:h' || name === 'text:p') {
      depth = Math.max(0, depth - 1)
      endParagraph()
    }
  }
  return { blocks: [...blocks, ...notes.map((note) => ({ ...note, kind: 'paragraph' as const, level: 0 }))] }
}
