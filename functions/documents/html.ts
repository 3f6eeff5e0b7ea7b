import type { Block } from '#domain/documents/text-document.ts'
import { block } from '#functions/documents/block-builder.ts'
import { xmlTokens } from '#functions/documents/xml.ts'

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'iframe', 'select', 'button'])
const breaks = new Set(
  'p div section article main header footer aside ul ol li table thead tbody tr td th h1 h2 h3 h4 h5 h6 br hr dl dt dd blockquote pre form fieldset address figure details summary body html'.split(
    ' ',
  ),
)

/** The words of a page without its scripts, styles and menus, block by block. Nothing that it refers to is fetched. */
export const htmlBlocks = (source: string): Block[] => {
  const blocks: Block[] = []
  // Scripts and styles go first: their text is not markup and would confuse the reader of tokens.
  const cleaned = source.replace(/<(script|style|noscript|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
  let text = ''
  let skipping = 0
  let lists = 0
  let cells: string[] | null = null
  let marked: { kind: Block['kind']; level: number } | undefined
  const flush = () => {
    if (cells) {
      if (text.trim() !== '') cells.push(text.trim())
    } else {
      const made = block(text, null, marked)
      if (made) blocks.push(made)
    }
    text = ''
  }
  for (const token of xmlTokens(cleaned)) {
    if (token.type === 'text') {
      if (skipping === 0) text += token.text
      continue
    }
    const name = token.name.toLowerCase()
    if (unread.has(name)) {
      if (token.type === 'close') skipping = Math.max(0, skipping - 1)
      else if (!token.empty) skipping++
    }
    if (!breaks.has(name)) continue
    flush()
    const open = token.type === 'open'
    if (name === 'ul' || name === 'ol') lists = Math.max(0, lists + (open ? 1 : -1))
    if (name === 'tr') {
      if (open) cells = []
      else if (cells) {
        const row = block(cells.join(' | '), null, { kind: 'row', level: 0 })
        if (row) blocks.push(row)
        cells = null
      }
    }
    const heading = /^h([1-6])$/.exec(name)
    if (open && heading) marked = { kind: 'heading', level: Number(heading[1]) }
    else if (open && (name === 'li' || name === 'dd')) marked = { kind: 'item', level: Math.max(1, lists) }
    else if (open && name === 'dt') marked = { kind: 'heading', level: 4 }
    else if (!open || name !== 'br') marked = undefined
  }
  flush()
  return blocks
}
