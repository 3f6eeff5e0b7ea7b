import type { Block, Unreadable } from '#domain/documents/text-document.ts'
import { block } from '#functions/documents/block-builder.ts'
import { unzipEntries } from '#functions/documents/unzip-entry.ts'
import { attribute, xmlTokens } from '#functions/documents/xml.ts'

/** The blocks of an ODT (OASIS OpenDocument 1.3): text:h, text:p, list items, table rows. */
export const odtBlocks = (bytes: Uint8Array): { blocks: Block[] } | Unreadable => {
  const unzipped = unzipEntries(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml')
  if ('because' in unzipped) return { kind: 'unreadable', because: unzipped.because, pages: null }
  const { 'content.xml': xml, 'META-INF/manifest.xml': manifest = '' } = unzipped.entries
  if (/encryption-data/.test(manifest)) return { kind: 'unreadable', because: 'encrypted', pages: null }
  if (xml === undefined) return { kind: 'unreadable', because: 'damaged', pages: null }

  const blocks: Block[] = []
  let text = ''
  let depth = 0
  let lists = 0
  let deleted = false
  let cells: string[] | null = null
  let marked: { kind: Block['kind']; level: number } | undefined
  for (const token of xmlTokens(xml)) {
    if (token.type === 'text') {
      if (depth > 0 && !deleted) text += token.text
    } else if (token.type === 'open') {
      if (token.name === 'text:tracked-changes') deleted = !token.empty
      if (token.empty && /^text:(s|tab|line-break)$/.test(token.name)) text += ' '
      else if (token.name === 'text:list' && !token.empty) lists++
      else if (token.name === 'table:table-row' && !token.empty) cells = []
      else if (/^text:[hp]$/.test(token.name) && !token.empty) {
        depth++
        if (token.name === 'text:h')
          marked = { kind: 'heading', level: Number(attribute(token.attributes, 'text:outline-level') ?? 1) || 1 }
        else if (lists > 0) marked = { kind: 'item', level: lists }
      }
    } else if (token.name === 'text:tracked-changes') deleted = false
    else if (token.name === 'text:list') lists = Math.max(0, lists - 1)
    else if (token.name === 'table:table-row' && cells) {
      const row = block(cells.join(' | '), null, { kind: 'row', level: 0 })
      if (row) blocks.push(row)
      cells = null
    } else if (/^text:[hp]$/.test(token.name)) {
      depth = Math.max(0, depth - 1)
      if (cells) {
        if (text.trim() !== '') cells.push(text)
      } else {
        const made = block(text, null, marked)
        if (made) blocks.push(made)
      }
      text = ''
      marked = undefined
    }
  }
  return { blocks }
}
