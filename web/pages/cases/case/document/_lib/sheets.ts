import type { Block } from '#domain/documents/text-document.ts'

/** The blocks of one page, or of some stretch of a document without pages: what the browser draws at a time. */
export type Sheet = { page: number | null; first: number; blocks: readonly Block[] }

/** A stretch of a document without pages, in blocks: about as long as a page. */
const stretch = 30

/** A document page by page. Every block stands on one sheet, in order; `first` is the place of a sheet's first block. */
export const sheetsOf = (blocks: readonly Block[]): Sheet[] => {
  const sheets: { page: number | null; first: number; blocks: Block[] }[] = []
  for (const [at, block] of blocks.entries()) {
    const last = sheets.at(-1)
    if (last?.page === block.page && (block.page !== null || last.blocks.length < stretch)) last.blocks.push(block)
    else sheets.push({ page: block.page, first: at, blocks: [block] })
  }
  return sheets
}

/** What the styles of a sheet give its lines, in pixels: height of a line, space around a paragraph and a heading, and below the sheet. */
const [line, afterParagraph, aroundHeading, belowSheet] = [20, 10, 22, 24]

/** About how high a sheet will be, in pixels, before it was drawn: so that the page neither jumps nor shrinks while it is read. */
export const heightOf = ({ page, blocks }: Pick<Sheet, 'page' | 'blocks'>, lettersPerLine: number): number =>
  blocks.reduce(
    (sum, { kind, text }) =>
      sum + line * Math.ceil(text.length / lettersPerLine) + (kind === 'heading' ? aroundHeading : afterParagraph),
    belowSheet + (page === null ? 0 : 2 * line),
  )
