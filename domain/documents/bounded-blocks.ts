import type { Block } from './text-document.ts'

/** No paragraph of a contract is this long: the longest of those we have read, a table run together, has fewer than 8,000 characters. */
export const longestBlock = 8_000

/** Where a piece ends: after the last space that it can hold, or in the middle of a word that is longer than a piece. */
const endOf = (text: string, from: number): number => {
  if (text.length - from <= longestBlock) return text.length
  const space = text.lastIndexOf(' ', from + longestBlock - 1)
  return space > from ? space + 1 : from + longestBlock
}

const pieces = (block: Block): Block[] => {
  const cut: Block[] = []
  for (let from = 0; from < block.text.length; ) {
    const to = endOf(block.text, from)
    // what goes on after a piece of a heading is no heading of its own
    const kind = block.kind === 'heading' && from > 0 ? ('paragraph' as const) : block.kind
    cut.push({ ...block, kind, level: kind === block.kind ? block.level : 0, text: block.text.slice(from, to).trim() })
    from = to
  }
  return cut
}

/**
 * The blocks of a document with the endless ones cut into pieces, so that whatever looks around within a block has an end.
 * A document of ordinary paragraphs is left as it is.
 */
export const boundedBlocks = (blocks: Block[]): Block[] =>
  blocks.some(({ text }) => text.length > longestBlock)
    ? blocks.flatMap((block) => (block.text.length > longestBlock ? pieces(block) : [block]))
    : blocks
