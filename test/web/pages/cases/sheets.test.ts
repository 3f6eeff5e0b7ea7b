import { describe, expect, test } from 'vitest'
import { heightOf, sheetsOf } from '#web/pages/cases/case/document/_lib/sheets.ts'

const blocks = (...pages: (number | null)[]) =>
  pages.map((page, index) => ({ kind: 'paragraph' as const, level: 0, text: `Block ${index}`, page }))

describe('A contract is drawn page by page', () => {
  test('with every block on its page, in order', () => {
    const sheets = sheetsOf(blocks(1, 1, 2, 4, 4))
    expect(sheets.map(({ page, first, blocks: own }) => [page, first, own.length])).toEqual([
      [1, 0, 2],
      [2, 2, 1],
      [4, 3, 2],
    ])
  })

  test('and in stretches of about a page where its format has none', () => {
    const given = blocks(...Array.from({ length: 70 }, () => null))
    const sheets = sheetsOf(given)
    expect(sheets.length).toBeGreaterThan(1)
    expect(sheets.flatMap((sheet) => sheet.blocks)).toEqual(given)
    for (const { first, blocks: own } of sheets) expect(own[0]).toBe(given[first])
  })

  test('each with room for about its lines before it was drawn: more words, or a narrower page, take more', () => {
    const page = (letters: number) => ({
      page: 1,
      blocks: [{ kind: 'paragraph' as const, level: 0, text: 'a'.repeat(letters), page: 1 }],
    })
    expect(heightOf(page(4000), 84)).toBeGreaterThan(3 * heightOf(page(1000), 84))
    expect(heightOf(page(4000), 42)).toBeGreaterThan(1.5 * heightOf(page(4000), 84))
  })

  test('not at all where there are no words', () => {
    expect(sheetsOf([])).toEqual([])
  })
})
