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

  it('begin with the whole line of a numbered clause, whatever the next one begins with', () => {
    const lines = [
      run('6.2 In the case of general authorisation, the Processor informs the', 700),
      run('Controller of any intended changes thirty days ahead.', 687),
    ]
    expect(textsOf(lines)).toEqual([`1: ${lines.map(({ text }) => text).join(' ')}`])
  })

  it('end where a sentence ends and the next word would have had room', () => {
    const lines = [
      run('The Processor keeps the people who work with the data to secrecy, for', 700),
      run('as long as it lasts.', 687),
      run('The Controller may ask for their names at any time, and the Processor', 674),
      run('gives them.', 661),
    ]
    expect(textsOf(lines)).toHaveLength(2)
  })

  it('keep a heading of two lines of large letters in one', () => {
    const lines = [
      run('2. Subject matter, duration,', 700, { size: 14 }),
      run('nature and purpose', 682, { size: 14 }),
      run('The Processor hosts the files of the Controller and sends its', 660),
      run('invoices.', 648),
      run('This lasts for a year.', 636),
    ]
    expect(textsOf(lines)[0]).toBe('1: 2. Subject matter, duration, nature and purpose')
  })

  it('have their cut words whole again, with the hyphen that the document gives them elsewhere', () => {
    const lines = [
      run('A sub-processor, a soustraitant, and the au\u2010', 700),
      run('thorised staff of each sub-', 687),
      run('processor and of other non\u00ad', 674),
      run('profit makers.', 661),
    ]
    expect(textsOf(lines)).toEqual([
      '1: A sub-processor, a soustraitant, and the authorised staff of each sub-processor and of other nonprofit makers.',
    ])
  })

  it('leave out heads that only left or right pages have, and long feet', () => {
    const page = (number: number) => [
      run(number % 2 === 0 ? 'Harbour Ledger Ltd' : 'Processing agreement', 800),
      run(`This is what stands on page ${['one', 'two', 'three', 'four', 'five'][number - 1]}.`, 700),
      ...['Head office', 'Register', 'Bank', 'Telephone'].map((text, at) => run(text, 70 - 10 * at, { size: 7 })),
    ]
    expect(textsOf(...[1, 2, 3, 4, 5].map(page))).toEqual(
      ['one', 'two', 'three', 'four', 'five'].map((word, at) => `${at + 1}: This is what stands on page ${word}.`),
    )
  })

  it('lose neither a footnote below a column nor its mark behind a word', () => {
    const left = [
      run('The Processor keeps the data in the', 700),
      run('country2 and tells the Controller before', 687),
      run('any change, which the Controller', 674),
      run('2A place in which a server stands.', 60, { size: 7 }),
    ]
    const right = [run('may refuse within ten days.', 700, { x: 320 }), run('It says so in writing.', 650, { x: 320 })]
    expect(textsOf([...left, ...right])).toEqual([
      '1: The Processor keeps the data in the country and tells the Controller before any change, which the Controller may refuse within ten days.',
      '1: It says so in writing.',
      '1: 2A place in which a server stands.',
    ])
  })

  it('have a word whole whose hyphen the file does not say, where they write it elsewhere', () => {
    const lines = [
      run('The Controller asks for it, and the Con', 700),
      run('troller pays for what it has asked', 687),
      run('for in each year of the agreement.', 674),
    ]
    expect(textsOf(lines)).toEqual([
      '1: The Controller asks for it, and the Controller pays for what it has asked for in each year of the agreement.',
    ])
  })
})

describe('a table that goes on over a page', () => {
  const row = (y: number, ...cells: string[]) => ({ text: cells.join(' '), x: 70, right: 500, y, size: 10, cells })
  const read = (...pages: Parameters<typeof pdfBlocks>[0]) =>
    pdfBlocks(pages).map(({ page, text }) => `${page}: ${text}`)
  const head = (y: number) => row(y, 'Data', 'Kept for')

  it('has its head once, and a row whole that the end of the page cuts', () => {
    const first = [head(100), row(80, 'Bills', 'five years after the last bill, or ten years')]
    const second = [head(800), row(780, '', 'after a complaint'), row(760, 'Calls', 'a year')]
    expect(read(first, second)).toEqual([
      '1: Data | Kept for',
      '1: Bills | five years after the last bill, or ten years after a complaint',
      '2: Calls | a year',
    ])
  })

  it('is another one where text stands between', () => {
    const text = { text: 'Annex II lists what is kept for longer.', x: 70, right: 300, y: 800, size: 10 }
    expect(read([head(100), row(80, 'Bills', 'a year')], [text, head(780)])).toHaveLength(4)
  })
})
