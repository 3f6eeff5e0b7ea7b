/** A piece of a document's text, with the page that it stands on; null where the format has no pages. */
export type Piece = { text: string; page: number | null }

/** Characters of one block, by its place in the document: `from` included, `to` not. */
export type Span = { block: number; from: number; to: number }

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The place in a text of the character that has the given place once blanks are squeezed. */
const unsqueezed = (text: string, place: number): number => {
  let at = text.search(/\S/)
  for (let left = place; left > 0; left--) {
    const blank = /\s/.test(text[at] ?? '')
    at++
    if (blank) while (/\s/.test(text[at] ?? '')) at++
  }
  return at
}

/**
 * Where a passage stands in a document: the characters of each block that it runs through. A passage is word for word but for
 * blanks and line breaks, and may go on from one block to the next. Of several places the first on the given page counts, else
 * the first of all. Null where the document does not hold it.
 */
export const placeOf = (quote: string, page: number | null, blocks: readonly Piece[]): Span[] | null => {
  const needle = squeezed(quote)
  if (needle === '') return null
  const starts: number[] = []
  let whole = ''
  for (const { text } of blocks) {
    const own = squeezed(text)
    if (whole !== '' && own !== '') whole += ' '
    starts.push(whole.length)
    whole += own
  }
  const first = whole.indexOf(needle)
  if (first < 0) return null
  const blockAt = (place: number) => starts.findLastIndex((start) => start <= place)
  const onPage = page === null ? -1 : blocks.findIndex((block) => block.page === page)
  const near = onPage < 0 ? -1 : whole.indexOf(needle, starts[onPage])
  const begin = near >= 0 && blocks[blockAt(near)]?.page === page ? near : first
  const end = begin + needle.length
  return blocks.flatMap(({ text }, block): Span[] => {
    const start = starts[block] ?? 0
    const length = squeezed(text).length
    const from = Math.max(begin, start) - start
    const to = Math.min(end, start + length) - start
    return from < to ? [{ block, from: unsqueezed(text, from), to: unsqueezed(text, to - 1) + 1 }] : []
  })
}
