import { describe, expect, it } from 'vitest'
import { pdfBlocks } from '#functions/documents/pdf-blocks.ts'
import { linesOf, type PdfRun } from '#functions/documents/pdf-lines.ts'

const run = (text: string, y: number, over: Partial<PdfRun> = {}): PdfRun => ({
  text,
  x: 70,
  y,
  width: text.length * 5,
  size: 10,
  endOfLine: true,
  ...over,
})
const textsOf = (...pages: PdfRun[][]) => pdfBlocks(pages.map(linesOf)).map(({ text, page }) => `${page}: ${text}`)

describe('paragraphs of a PDF', () => {
  it('go on over a page, past its running head, its foot and its footnotes', () => {
    const foot = (page: number) => run(`Agreement - page ${page} of 2`, 30, { size: 8 })
    const first = [
      run('Harbour Ledger Ltd', 800, { size: 8 }),
      run('The provider keeps the data in the country and tells the', 700),
      run('customer before any change of place, which the customer', 687),
      run('1 A place is a country in which a server stands.', 60, { size: 7 }),
      foot(1),
    ]
    const second = [run('Harbour Ledger Ltd', 800, { size: 8 }), run('may refuse within thirty days.', 700), foot(2)]
    expect(textsOf(first, second)).toEqual([
      '1: The provider keeps the data in the country and tells the customer before any change of place, which the customer may refuse within thirty days.',
      '1: 1 A place is a country in which a server stands.',
    ])
  })

  it('leave out the raised mark of a footnote and put a cut word together', () => {
    const line = [
      run('The customer may object', 700, { endOfLine: false, width: 115 }),
      run('3', 703, { x: 186, size: 6, width: 3, endOfLine: false }),
      run(' to a new sub-', 700, { x: 190, width: 60 }),
    ]
    expect(textsOf([...line, run('processor within ten days.', 687)])).toEqual([
      '1: The customer may object to a new subprocessor within ten days.',
    ])
  })

  it('are told apart by the space between them, and cells of a row by a bar', () => {
    const row = [
      run('Coastline Data Halls', 632, { width: 100, endOfLine: false }),
      run('Accra', 632, { x: 300, width: 30 }),
    ]
    expect(
      textsOf([
        run('The first paragraph ends here.', 700),
        run('The second one begins lower down and goes', 670),
        run('on.', 657),
        ...row,
      ]),
    ).toEqual([
      '1: The first paragraph ends here.',
      '1: The second one begins lower down and goes on.',
      '1: Coastline Data Halls | Accra',
    ])
  })

  it('begin with the first line of a numbered clause, however short a narrow column makes it; a heading stays one', () => {
    const lines = [
      run('4. The Processor keeps the data', 700),
      run('to itself and tells nobody.', 687),
      run('5. Return of the data', 660),
      run('The Processor gives the data back', 647),
      run('at the end of the work.', 634),
    ]
    expect(pdfBlocks([linesOf(lines)]).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'item: 4. The Processor keeps the data to itself and tells nobody.',
      'heading: 5. Return of the data',
      'paragraph: The Processor gives the data back at the end of the work.',
    ])
  })
})
