import type { Block, Unreadable } from '#domain/documents/text-document.ts'
import { block } from '#functions/documents/block-builder.ts'
import { unzipEntries } from '#functions/documents/unzip-entry.ts'
import { attribute, xmlTokens } from '#functions/documents/xml.ts'

const main = 'word/document.xml'

/** Style names of headings, in English and as French Word writes them. */
const headingLevel = (style: string): number | null => {
  const found = /^(?:heading|titre|title|berschrift|überschrift)\s*(\d)?$/i.exec(style)
  return found ? Number(found[1] ?? 1) : null
}

/**
 * The blocks of a DOCX (ECMA-376): paragraphs, headings by style, list items, table rows with their cells apart. Text that was
 * struck out under tracked changes is not part of the contract and is left out; inserted text is read.
 */
export const docxBlocks = (bytes: Uint8Array): { blocks: Block[] } | Unreadable => {
  const unzipped = unzipEntries(bytes, [main])
  if ('because' in unzipped) return { kind: 'unreadable', because: unzipped.because, pages: null }
  const xml = unzipped.entries[main]
  if (xml === undefined) return { kind: 'unreadable', because: 'damaged', pages: null }

  const blocks: Block[] = []
  let text = ''
  let reading = false
  let marked: { kind: Block['kind']; level: number } | undefined
  let cells: string[] | null = null
  let tables = 0

  const endParagraph = () => {
    if (cells) cells.push(text)
    else {
      const made = block(text, null, marked)
      if (made) blocks.push(made)
    }
    text = ''
    marked = undefined
  }
  for (const token of xmlTokens(xml)) {
    if (token.type === 'text') {
      if (reading) text += token.text
    } else if (token.type === 'open') {
      if (token.name === 'w:t') reading = !token.empty
      else if (token.name === 'w:tab' || token.name === 'w:br' || token.name === 'w:cr') text += ' '
      else if (token.name === 'w:noBreakHyphen') text += '-'
      else if (token.name === 'w:pStyle') {
        const level = headingLevel(attribute(token.attributes, 'w:val') ?? '')
        if (level !== null) marked = { kind: 'heading', level }
      } else if (token.name === 'w:numPr') marked ??= { kind: 'item', level: 1 }
      else if (token.name === 'w:tbl') tables++
      else if (token.name === 'w:tr' && tables === 1) cells = []
      else if (token.name === 'w:p' && token.empty) endParagraph()
    } else if (token.name === 'w:t') reading = false
    else if (token.name === 'w:p') endParagraph()
    else if (token.name === 'w:tbl') tables = Math.max(0, tables - 1)
    else if (token.name === 'w:tr' && tables <= 1 && cells) {
      const row = block(cells.filter((cell) => cell.trim() !== '').join(' | '), null, { kind: 'row', level: 0 })
      if (row) blocks.push(row)
      cells = null
    }
  }
  return { blocks }
}
