import type { Block } from '#domain/documents/text-document.ts'
import { block } from '#functions/documents/block-builder.ts'
import { htmlBlocks } from '#functions/documents/html.ts'

/** The words without their marks. No pattern looks past the next mark of its kind: a file of nothing but marks is read as fast as any other. */
const unmark = (text: string) =>
  text
    .replace(/!\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/\*\*(?=\S)((?:[^*]|\*(?!\*))+)(?<=\S)\*\*/g, '$1')
    // not the blanks that somebody has to fill in: they are longer
    .replace(/(?<!_)__(?=[^\s_])((?:[^_]|_(?!_))+)(?<=[^\s_])__(?!_)/g, '$1')
    .replace(/(^|\W)[*_](?=\S)([^*_]*\S)[*_](?=\W|$)/g, '$1$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')

/** A heading's words without the closing run of marks that it may have (CommonMark 4.2). */
const withoutClosing = (heading: string): string => {
  let end = heading.length
  while (heading[end - 1] === '#') end--
  return /\s/.test(heading[end - 1] ?? ' ') ? heading.slice(0, end).trim() : heading
}

/** The blocks of a Markdown text (CommonMark, with tables): headings, items, rows, paragraphs. Marks go, words stay. */
export const markdownBlocks = (source: string): Block[] => {
  const text = source
    .replace(/^\ufeff?---\r?\n[\s\S]*?\n(?:---|\.\.\.)\r?\n/, '')
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, '')
  if (/^\s*<(?:!doctype|html|div|table)\b/i.test(text)) return htmlBlocks(text)
  const blocks: Block[] = []
  let paragraph = ''
  let marked: { kind: Block['kind']; level: number } | undefined
  const flush = () => {
    const made = paragraph === '' ? undefined : block(unmark(paragraph), null, marked)
    if (made) blocks.push(made)
    paragraph = ''
    marked = undefined
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.replace(/^(\s*>)+\s?/, '').trim()
    const heading = /^(#{1,6})\s+(.+)$/.exec(trimmed)
    const item = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|\(?[a-z]{1,3}\)|[a-z]\.)\s+(.*)$/i.exec(line.replace(/^(\s*>)+\s?/, ''))
    if (trimmed === '' || /^([-*_=]\s*){3,}$/.test(trimmed)) flush()
    else if (heading) {
      flush()
      paragraph = withoutClosing(heading[2] ?? '')
      marked = { kind: 'heading', level: (heading[1] ?? '#').length }
      flush()
    } else if (/^\|.*\|?$/.test(trimmed)) {
      flush()
      if (/^[|:\-\s]+$/.test(trimmed)) continue
      paragraph = trimmed
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' | ')
      marked = { kind: 'row', level: 0 }
      flush()
    } else if (item) {
      flush()
      paragraph = trimmed.replace(/^[-*+•]\s+/, '')
      marked = { kind: 'item', level: 1 + Math.floor((item[1] ?? '').length / 2) }
    } else if (/^(\*\*|__)[^*_]{3,100}(\*\*|__):?$/.test(trimmed)) {
      flush()
      paragraph = trimmed
      marked = { kind: 'heading', level: 5 }
      flush()
    } else paragraph = paragraph === '' ? trimmed : `${paragraph} ${trimmed}`
    if (/ {2}$|\\$/.test(line)) flush()
  }
  flush()
  return blocks
}
