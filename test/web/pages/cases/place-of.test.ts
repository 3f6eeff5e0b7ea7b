import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Piece, placeOf } from '#web/pages/cases/case/document/_lib/place-of.ts'

const contract: Piece[] = [
  { text: '8. Deletion', page: 3 },
  { text: 'The processor shall:', page: 3 },
  { text: 'a) delete  all personal data', page: 3 },
  { text: 'b) certify that it has done so.', page: 4 },
  { text: '12. Survival', page: 9 },
  { text: 'The processor shall: delete  all personal data again.', page: 9 },
]

/** The words that are marked, block by block. */
const marked = (quote: string, page: number | null, blocks = contract) =>
  placeOf(quote, page, blocks)?.map(({ block, from, to }) => [block, blocks[block]?.text.slice(from, to)])

describe('The place of a passage in a document', () => {
  test('is where its words stand', () => {
    expect(marked('certify that it has done so', 4)).toEqual([[3, 'certify that it has done so']])
  })

  test('is found whatever the blanks between its words', () => {
    expect(marked(' a) delete\n all   personal data ', 3)).toEqual([[2, 'a) delete  all personal data']])
  })

  test('goes on from one block to the next, over the end of a page as well', () => {
    expect(marked('shall: a) delete all personal data b) certify', 3)).toEqual([
      [1, 'shall:'],
      [2, 'a) delete  all personal data'],
      [3, 'b) certify'],
    ])
  })

  test.each([
    [3, 2],
    [9, 5],
    [7, 2],
    [null, 2],
  ])('that stands twice is the one on page %s: block %i', (page, block) => {
    expect(placeOf('delete all personal data', page, contract)?.map((span) => span.block)).toEqual([block])
  })

  test.each([['delete everything'], [''], ['   ']])('is none where the document does not hold it: “%s”', (quote) => {
    expect(placeOf(quote, 3, contract)).toBeNull()
  })

  test('is none in a document without text', () => {
    expect(placeOf('a', null, [])).toBeNull()
    expect(placeOf('a', null, [{ text: ' ', page: null }])).toBeNull()
  })

  const words = fc.stringMatching(/^[ab \n\t]{0,12}$/)
  test('marks the passage itself, wherever it is taken from', () => {
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(fc.array(fc.record({ text: words, page: fc.constant(null) })), fc.nat(), fc.nat(), (blocks, a, b) => {
        const all = blocks.map(({ text }) => text).join(' ')
        const [from = 0, to = 0] = [a % (all.length + 1), b % (all.length + 1)].sort((x, y) => x - y)
        const quote = squeezed(all.slice(from, to))
        const place = placeOf(all.slice(from, to), null, blocks)
        const shown = place?.map((span) => squeezed(blocks[span.block]?.text.slice(span.from, span.to) ?? ''))
        expect(shown?.join(' ') ?? '').toBe(quote)
      }),
    )
  })
})
