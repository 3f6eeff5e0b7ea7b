import { describe, expect, it } from 'vitest'
import { extractText } from '#functions/documents/extract-text.ts'
import { type Placed, placedPdf } from '#test/support/placed-pdf.ts'

/** A line of the page as a program draws it: thin boxes, strokes and frames of cells are all seen. */
const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f`
const stroke = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S`
const frame = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re S`

const read = async (pieces: readonly Placed[], drawing: readonly string[]) => {
  const document = await extractText(placedPdf(pieces, 10, { drawing: drawing.join('\n') }), { name: 'table.pdf' })
  return document.kind === 'text' ? document.blocks.map(({ kind, text }) => `${kind}: ${text}`) : [document.because]
}

const before = { text: 'The processing is described in the table that follows.', x: 70, y: 760 }
const after = { text: 'Both parties have read the table and signed this agreement.', x: 70, y: 600 }
const cells = {
  head: [
    { text: 'Data', x: 75, y: 725 },
    { text: 'Kept for', x: 305, y: 725 },
  ],
  invoices: [
    { text: 'Invoices, means of', x: 75, y: 705 },
    { text: 'Five years after the last', x: 305, y: 705 },
    { text: 'payment', x: 75, y: 693 },
    { text: 'invoice', x: 305, y: 693 },
  ],
  calls: [
    { text: 'Calls', x: 75, y: 670 },
    { text: 'Twelve months', x: 305, y: 670 },
  ],
}
const rows = [
  'row: Data | Kept for',
  'row: Invoices, means of payment | Five years after the last invoice',
  'row: Calls | Twelve months',
]
const pieces = [before, ...cells.head, ...cells.invoices, ...cells.calls, after]
const heights = [740, 718, 685, 660]

describe('a table with borders in a PDF', () => {
  it.each<[string, string[]]>([
    ['thin boxes', [...heights.map((y) => box(70, y, 460, 0.5)), ...[70, 300, 530].map((x) => box(x, 660, 0.5, 80))]],
    ['strokes', [...heights.map((y) => stroke(70, y, 530, y)), ...[70, 300, 530].map((x) => stroke(x, 660, x, 740))]],
    [
      'a frame for every cell, a little apart',
      heights.slice(1).flatMap((y, row) => {
        const height = (heights[row] ?? 0) - y - 1.5
        return [frame(70, y, 228, height), frame(300, y, 230, height)]
      }),
    ],
    ['no borders outside', [...heights.map((y) => stroke(70, y, 530, y)), stroke(300, 660, 300, 740)]],
  ])('is read row by row, with %s', async (_, drawing) => {
    expect(await read(pieces, drawing)).toEqual([`paragraph: ${before.text}`, ...rows, `paragraph: ${after.text}`])
  })

  it('is read row by row where its cells are written one after the other, and column by column', async () => {
    const drawing = [...heights.map((y) => box(70, y, 460, 0.5)), ...[70, 300, 530].map((x) => box(x, 660, 0.5, 80))]
    const table = [...cells.head, ...cells.invoices, ...cells.calls]
    const byColumn = [...table].sort((a, b) => a.x - b.x || b.y - a.y)
    expect(await read([before, ...byColumn, after], drawing)).toEqual([
      `paragraph: ${before.text}`,
      ...rows,
      `paragraph: ${after.text}`,
    ])
  })

  it('keeps a cell that reaches over two rows with the first of them', async () => {
    const drawing = [
      ...[740, 718, 660].map((y) => stroke(70, y, 530, y)),
      stroke(300, 689, 530, 689),
      ...[70, 300, 530].map((x) => stroke(x, 660, x, 740)),
    ]
    const spanned = [
      ...cells.head,
      { text: 'Invoices and means', x: 75, y: 692 },
      { text: 'of payment', x: 75, y: 680 },
      { text: 'In Bamako five years', x: 305, y: 700 },
      { text: 'In Dakar ten years', x: 305, y: 670 },
    ]
    expect(await read([before, ...spanned, after], drawing)).toEqual([
      `paragraph: ${before.text}`,
      'row: Data | Kept for',
      'row: Invoices and means of payment | In Bamako five years',
      'row: In Dakar ten years',
      `paragraph: ${after.text}`,
    ])
  })
})

describe('what is drawn and is no table', () => {
  const text = [
    { text: 'The Processor keeps the data in the country and tells the', x: 70, y: 700 },
    { text: 'Controller before any change of place.', x: 70, y: 688 },
  ]
  it.each<[string, string[]]>([
    ['a frame around the text', [frame(60, 660, 480, 70)]],
    ['a frame around a title of its own', [frame(60, 660, 480, 70), stroke(60, 720, 540, 720)]],
    ['rules above and below', [stroke(60, 720, 540, 720), stroke(60, 670, 540, 670)]],
    ['a line between columns and one below the text', [stroke(300, 400, 300, 650), stroke(60, 400, 540, 400)]],
  ])('%s leaves it as it is', async (_, drawing) => {
    expect(await read(text, drawing)).toEqual([`paragraph: ${text.map((line) => line.text).join(' ')}`])
  })

  it('a page set in a table is read cell by cell, its paragraphs apart', async () => {
    const lines = (x: number, words: string) =>
      Array.from({ length: 30 }, (_, n) => ({
        text: n % 10 === 9 ? `${words} number ${n} ends here.` : `${words} number ${n} of the text goes on and on`,
        x,
        y: 740 - 12 * n - 12 * Math.floor(n / 10),
      }))
    const [left, right] = [lines(60, 'line'), lines(320, 'ligne')]
    const drawing = [frame(50, 300, 250, 460), frame(300, 300, 250, 460)]
    const blocks = await read(
      left.flatMap((line, n) => [line, right[n] ?? line]),
      drawing,
    )
    expect(blocks).toHaveLength(6)
    expect(blocks[0]).toMatch(/^paragraph: line number 0 .* line number 9 ends here\.$/)
    expect(blocks[3]).toMatch(/^paragraph: ligne number 0 .* ligne number 9 ends here\.$/)
  })
})
