import { looksLikeHeading, looksLikeItem } from '#domain/documents/heading.ts'
import type { Block } from '#domain/documents/text-document.ts'
import { block, joined } from '#functions/documents/block-builder.ts'

/** Words of UTF-8, UTF-16 (by its mark) or, where neither fits, Windows-1252, as contracts typed in offices still are. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The paragraphs of a plain text: separated by an empty line, a heading or the start of a list item; wrapped lines are joined. */
export const plainBlocks = (text: string): Block[] => {
  const blocks: Block[] = []
  let paragraph: string[] = []
  const flush = () => {
    const made = block(joined(paragraph), null)
    if (made) blocks.push(made)
    paragraph = []
  }
  for (const line of text.split(/\r\n|\r|\n|\f/)) {
    const trimmed = line.trim()
    if (trimmed === '' || /^[-=_*]{3,}$/.test(trimmed)) flush()
    else if (looksLikeItem(trimmed) || (paragraph.length === 0 && looksLikeHeading(trimmed))) {
      flush()
      paragraph = [trimmed]
      if (looksLikeHeading(trimmed)) flush()
    } else paragraph.push(trimmed)
  }
  flush()
  return blocks
}
