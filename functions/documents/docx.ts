import { looksLikeHeading } from '#domain/documents/heading.ts'
import type { Block, Unreadable } from '#domain/documents/text-document.ts'
import { block, rowBlocks, type Written } from '#functions/documents/block-builder.ts'
import { depthFrom } from '#functions/documents/docx-depth.ts'
import { docxNumbering, type ListMark, type ListPlace, listPlace } from '#functions/documents/docx-numbering.ts'
import { type DocxStyles, docxStyles } from '#functions/documents/docx-styles.ts'
import { unzipEntries } from '#functions/documents/unzip-entry.ts'
import { attribute, type XmlToken, xmlTokens } from '#functions/documents/xml.ts'

/** Names the part that is the document: the others are not shown, whatever they are called (ECMA-376, part 2, 9.3). */
const packageNames = '_rels/.rels'

/** The parts that are read; some programs number them. */
const part = /^word\/(document|styles|numbering|footnotes|endnotes)\d*\.xml$/

/** Text within these is not what the reader of the document sees: struck out, moved elsewhere, or given a second time for older programs. */
const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rubyPr', 'w:rt'])

/** Boxes to tick, as fonts of signs have them (Wingdings, Wingdings 2, Segoe UI Symbol), by the last two digits of their code. */
const ticked = new Set(['fe', 'fd', '52', '53', '54', 'fb', 'fc', '12', '11'])
const unticked = new Set(['a8', '6f', '71', '72', 'a3', '10'])

const signOf = (attributes: string): string => {
  const code = (attribute(attributes, 'w:char') ?? '').toLowerCase()
  const last = code.slice(-2)
  const signs = /wingdings|symbol/i.test(attribute(attributes, 'w:font') ?? '')
  return signs && ticked.has(last) ? '☒' : signs && unticked.has(last) ? '☐' : ''
}

/** A switch is on where it is named, unless it says that it is off. */
const isOn = (attributes: string) => !/^(?:0|false|off|none)$/.test(attribute(attributes, 'w:val') ?? '')

/** A paragraph that is being read. */
type Paragraph = {
  text: string
  style: string
  list: { list?: string; depth?: number }
  outline: number | undefined
  /** its end was deleted under tracked changes: the next one goes on in it */
  goesOn: boolean
}
const newParagraph = (text = ''): Paragraph => ({ text, style: '', list: {}, outline: undefined, goesOn: false })

type Reader = { styles: DocxStyles; mark: (place: ListPlace) => ListMark }

/** What a paragraph says, with the number that its list gives it, and what it is; undefined for an entry of a table of contents. */
const written = ({ text, style, list, outline }: Paragraph, { styles, mark }: Reader): Written | undefined => {
  const { name, outline: byStyle } = styles.of(style)
  if (/^(?:toc|tm) ?\d$|^table of (?:figures|authorities)$/i.test(name)) return undefined
  const place = listPlace(list, style, styles)
  if (text.trim() === '' && place === undefined) return { text: '', marked: undefined }
  const { text: number, numbered } = place ? mark(place) : { text: '', numbered: false }
  const said = text.trim() === '' ? '' : `${number} ${text.trim()}`
  const level = outline ?? byStyle
  if (level !== undefined && Number.isInteger(level) && level >= 0 && level < 9)
    return { text: said, marked: { kind: 'heading', level: level + 1 } }
  if (place === undefined) return { text: said, marked: undefined }
  const isHeading = numbered && place.depth === 0 && looksLikeHeading(said.trim())
  return { text: said, marked: isHeading ? { kind: 'heading', level: 3 } : { kind: 'item', level: place.depth + 1 } }
}

/** The blocks of the main part, or of the notes, of a DOCX. */
const blocksOf = (tokens: Iterable<XmlToken>, reader: Reader): Block[] => {
  const blocks: Block[] = []
  let row: Written[][] = []
  // a table within a cell is read as that cell's text
  let depth = 0
  let paragraph = newParagraph()
  // a paragraph can hold a box of text, which has paragraphs of its own: they are read after it
  const around: { paragraph: Paragraph; row: Written[][]; depth: number }[] = []
  let boxes: Block[] = []
  let [skipping, placeholder] = [0, 0]
  let box: '☐' | '☒' | undefined
  let [reading, hidden, inProperties, inRun] = [false, false, false, false]

  const add = (made: readonly Block[]) => {
    const where = around.length > 0 ? boxes : blocks
    for (const one of made) where.push(one)
  }
  const say = (text: string) => {
    if (!hidden && placeholder === 0) paragraph.text += text
  }
  const endParagraph = () => {
    const { text, goesOn } = paragraph
    const one = goesOn ? undefined : written(paragraph, reader)
    paragraph = newParagraph(goesOn ? text : '')
    if (one === undefined) return
    const cell = row.at(-1)
    if (cell) cell.push(one)
    else add([block(one.text, null, one.marked)].filter((made) => made !== undefined))
    if (around.length > 0) return
    const beside = boxes
    boxes = []
    add(beside)
  }
  const endRow = () => {
    depth = Math.max(0, depth - 1)
    if (depth > 0) return
    const made = row
    row = []
    add(rowBlocks(made))
  }
  const open = (name: string, attributes: string, empty: boolean) => {
    if (unread.has(name)) {
      if (empty && name === 'w:del' && inProperties) paragraph.goesOn = true
      else if (!empty) skipping++
    } else if (name === 'w:t') reading = !empty
    else if (/^w:(?:tab|br|cr|ptab)$/.test(name)) {
      if (inRun) say(' ')
    } else if (name === 'w:noBreakHyphen') say('-')
    else if (name === 'w:sym') say(signOf(attributes))
    else if (name === 'w:r') [hidden, inRun] = [false, !empty]
    else if (name === 'w:vanish') hidden = inRun && isOn(attributes)
    else if (name === 'w:pPr') inProperties = !empty
    else if (name === 'w:pStyle') paragraph.style = attribute(attributes, 'w:val') ?? ''
    else if (name === 'w:numId') paragraph.list.list = attribute(attributes, 'w:val') ?? '0'
    else if (name === 'w:ilvl') paragraph.list.depth = depthFrom(attribute(attributes, 'w:val'))
    else if (name === 'w:outlineLvl') paragraph.outline = Number(attribute(attributes, 'w:val'))
    else if (name === 'w:checkBox' && !empty) box = '☐'
    else if (box && (name === 'w:checked' || name === 'w:default')) box = isOn(attributes) ? '☒' : '☐'
    else if (name === 'w:showingPlcHdr' && isOn(attributes)) placeholder = -1
    else if (name === 'w:sdtContent' && !empty && placeholder !== 0) placeholder = placeholder < 0 ? 1 : placeholder + 1
    else if (name === 'w:txbxContent' && !empty) {
      around.push({ paragraph, row, depth })
      paragraph = newParagraph()
      ;[row, depth] = [[], 0]
    } else if (name === 'w:tr' && !empty) depth++
    else if (name === 'w:tc' && !empty && depth === 1) row.push([])
    else if (name === 'w:p' && empty) endParagraph()
  }
  const close = (name: string) => {
    if (unread.has(name)) skipping = Math.max(0, skipping - 1)
    else if (name === 'w:t') reading = false
    else if (name === 'w:r') [hidden, inRun] = [false, false]
    else if (name === 'w:pPr') inProperties = false
    else if (name === 'w:sdtContent' && placeholder > 0) placeholder--
    else if (name === 'w:sdt' && placeholder < 0) placeholder = 0
    else if (name === 'w:checkBox' && box) {
      say(box)
      box = undefined
    } else if (name === 'w:txbxContent') {
      const outer = around.pop()
      if (outer) ({ paragraph, row, depth } = outer)
    } else if (name === 'w:p') endParagraph()
    else if (name === 'w:tr') endRow()
  }
  for (const token of tokens)
    if (token.type === 'text') {
      if (reading && skipping === 0) say(token.text)
    } else if (skipping > 0 && !unread.has(token.name)) continue
    else if (token.type === 'open') open(token.name, token.attributes, token.empty)
    else close(token.name)
  endParagraph()
  return blocks
}

/** The part that a package names for the document; undefined where it names none. */
const mainPart = (names: string): string | undefined => {
  for (const token of xmlTokens(names))
    if (token.type === 'open' && /\/officeDocument$/.test(attribute(token.attributes, 'Type') ?? ''))
      return attribute(token.attributes, 'Target')?.replace(/^\.?\//, '')
  return undefined
}

/**
 * The blocks of a DOCX (ECMA-376): headings by style, numbers and depths of lists, rows of tables, boxes of text; footnotes and endnotes last. What
 * was struck out under tracked changes, hidden, or never typed over is left out; inserted text is read.
 */
export const docxBlocks = (bytes: Uint8Array): { blocks: Block[] } | Unreadable => {
  const names = unzipEntries(bytes, (name) => name === packageNames)
  if ('because' in names) return { kind: 'unreadable', because: names.because, pages: null }
  const named = mainPart(names.entries[packageNames] ?? '')
  const unzipped = unzipEntries(bytes, (name) => part.test(name) || name === named)
  if ('because' in unzipped) return { kind: 'unreadable', because: unzipped.because, pages: null }
  const parts = Object.entries(unzipped.entries)
  const called = (name: string) => parts.find(([path]) => path === name)?.[1]
  const read = (name: string) =>
    called(`word/${name}.xml`) ?? parts.find(([path]) => part.exec(path)?.[1] === name)?.[1]
  const main = called(named ?? '') ?? read('document')
  if (main === undefined) return { kind: 'unreadable', because: 'damaged', pages: null }
  const reader: Reader = { styles: docxStyles(read('styles') ?? ''), mark: docxNumbering(read('numbering') ?? '') }
  const blocks = blocksOf(xmlTokens(main), reader)
  for (const name of ['footnotes', 'endnotes'])
    for (const note of blocksOf(xmlTokens(read(name) ?? ''), reader))
      blocks.push({ ...note, kind: 'paragraph', level: 0 })
  return { blocks }
}
