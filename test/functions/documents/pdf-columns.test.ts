import { describe, expect, it } from 'vitest'
import { extractText } from '#functions/documents/extract-text.ts'
import { pdfBlocks } from '#functions/documents/pdf-blocks.ts'
import { inReadingOrder } from '#functions/documents/pdf-columns.ts'
import { linesOf, type PdfRun } from '#functions/documents/pdf-lines.ts'
import { placedPdf } from '#test/support/placed-pdf.ts'

const letter = 5
const run = (text: string, x: number, y: number): PdfRun => ({
  text,
  x,
  y,
  width: text.length * letter,
  size: 10,
  endOfLine: true,
})

const wrapped = (text: string, letters: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const one =
  'The Processor treats the personal data on the written instructions of the Controller alone, and tells it at once where an instruction seems to break the law. It keeps the people who work with the data to secrecy, for as long as the data are secret and beyond the end of this agreement, and it names them where'
const two =
  'the Controller asks for it. Nobody else is given the data. The Processor engages others with the agreement of the Controller alone, which it asks for thirty days ahead and in writing, with the name, the place and the work of each of them. It answers for what they do as for its own work, and keeps a list of them.'

const three26 =
  'At the end of the work it gives all of the data back, or destroys them where the Controller asks for that, and says in writing that it did so. It lets the Controller look at its rooms and books once a year, and helps those who look. What it does not keep to it makes good, and no limit of this agreement holds against that.'

/** The lines of two texts side by side, as a program writes them that goes through a page from top to bottom. */
const across = (left: readonly string[], right: readonly string[], { shift = 0 } = {}): PdfRun[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const y = 700 - 12 * at
    return [
      ...(left[at] === undefined ? [] : [run(left[at], 70, y)]),
      ...(right[at] === undefined ? [] : [run(right[at], 320, y - shift)]),
    ]
  }).flat()
const title = run('Agreement on the processing of personal data between the parties named below', 70, 740)
const foot = run('Signed by both parties, each of which has kept a copy of this agreement for itself.', 70, 300)

const textsOf = (runs: readonly PdfRun[]) => pdfBlocks([linesOf(inReadingOrder(runs))]).map(({ text }) => text)
const blocksOf = (runs: readonly PdfRun[]) =>
  pdfBlocks([linesOf(inReadingOrder(runs))]).map(({ kind, text }) => `${kind}: ${text}`)
const columns = [wrapped(one, 46), wrapped(two, 46)] as const

describe('two columns that a file goes through line by line', () => {
  it('are read one after the other, between what stands above and below them', () => {
    expect(textsOf([title, ...across(...columns), foot])).toEqual([title.text, `${one} ${two}`, foot.text])
  })

  it('are read so where their lines do not stand at the same height', () => {
    expect(textsOf(across(...columns, { shift: 5 }))).toEqual([`${one} ${two}`])
  })

  it('are read so where one is shorter than the other', () => {
    const short = wrapped(two.slice(0, 285), 46)
    expect(textsOf(across(columns[0], short))).toEqual([`${one} ${two.slice(0, 285)}`])
  })

  it('are read so where there are three of them, under a title across all', () => {
    const three = [wrapped(one, 26), wrapped(two, 26), wrapped(three26, 26)]
    const lines = Array.from({ length: Math.max(...three.map(({ length }) => length)) }, (_, at) =>
      three.flatMap((column, n) =>
        column[at] === undefined ? [] : [run(column[at], 60 + 160 * n, 700 - 12 * at - 4 * n)],
      ),
    ).flat()
    expect(textsOf([title, ...lines])).toEqual([title.text, `${one} ${two}`, three26])
  })

  it('are read so though a table stands in one of them', () => {
    const rows = ['Invoices', 'Calls', 'Complaints', 'Letters', 'Names', 'Towns', 'Bills'].map((name) => [
      name,
      'a year',
    ])
    const right = [...wrapped(two.slice(0, 285), 46), '', ...rows.map(() => '')]
    const table = rows.flatMap(([name = '', time = ''], at) => {
      const y = 700 - 12 * (right.length - rows.length + at)
      return [run(name, 320, y), run(time, 450, y)]
    })
    const runs = [...across(columns[0], right).filter(({ text }) => text !== ''), ...table]
    const written = runs.sort((a, b) => b.y - a.y || a.x - b.x)
    expect(textsOf(written)).toEqual([`${one} ${two.slice(0, 285)}`, ...rows.map((row) => row.join(' | '))])
  })

  it('stay as they are where the file has them one after the other', () => {
    const inOrder = [...across(columns[0], []), ...across([], columns[1])]
    expect(inReadingOrder(inOrder)).toBe(inOrder)
    expect(textsOf(inOrder)).toEqual([`${one} ${two}`])
  })
})

describe('what is no two columns', () => {
  const cells = (rows: readonly (readonly string[])[], at: readonly number[]) =>
    rows.flatMap((row, line) =>
      row.flatMap((text, cell) => (text === '' ? [] : [run(text, at[cell] ?? 0, 700 - 12 * line)])),
    )

  it.each([
    ['three', [70, 250, 430]],
    ['two', [70, 320]],
  ])('is a table of %s cells a row, which are kept together', (_, places) => {
    const tasks = ['hosting', 'dispatch of bills and letters', 'support', 'copies of all of the data']
    const rows = Array.from({ length: 12 }, (_, n) => [`Provider number ${n}`, tasks[n % 4] ?? '', `Town ${n}`])
    const table = rows.map((row) => row.slice(0, places.length))
    expect(blocksOf([title, ...cells(table, places), foot])).toEqual([
      `paragraph: ${title.text}`,
      ...table.map((row) => `row: ${row.join(' | ')}`),
      `paragraph: ${foot.text}`,
    ])
  })

  it.each([
    ['line by line, across all cells', (runs: PdfRun[]) => [...runs].sort((a, b) => b.y - a.y || a.x - b.x)],
    ['one cell after the other', (runs: PdfRun[]) => runs],
  ])('is a table whose cells run over several lines, written %s', (_, written) => {
    const rows = [
      ['Invoices and the means of payment', 'Five years after the last of the invoices was paid, or ten in Dakar'],
      ['Calls: who called whom, when and for how long, without what was said', 'Twelve months'],
      ['Complaints and what was answered', 'Three years after the answer, whoever gave it'],
    ]
    let y = 700
    const table = rows.flatMap((row) => {
      const made = row.map((text) => wrapped(text, 44))
      const top = y
      y -= 12 * Math.max(...made.map(({ length }) => length)) + 3
      return made.flatMap((lines, cell) => lines.map((text, at) => run(text, 70 + 250 * cell, top - 12 * at)))
    })
    expect(blocksOf(written(table))).toEqual(rows.map((row) => `row: ${row.join(' | ')}`))
  })

  it('is a list of names and values of which one runs on', () => {
    const rows = [
      ['Name', 'Coastline Data Halls'],
      ['Place', 'Accra'],
      ['Task', 'Hosting of servers, and copies'],
      ['', 'that are kept elsewhere'],
    ]
    expect(blocksOf(cells(rows, [70, 250]))).toEqual([
      'row: Name | Coastline Data Halls',
      'row: Place | Accra',
      'row: Task | Hosting of servers, and copies that are kept elsewhere',
    ])
  })

  it('is one column of text, however its words are set apart', () => {
    const words = wrapped(`${one} ${two}`, 90).flatMap((line, at) => {
      let x = 70
      return line.split(' ').map((word) => {
        const set = run(word, x, 700 - 12 * at)
        x += set.width + (at % 3 === 0 ? 7 : 4)
        return set
      })
    })
    expect(inReadingOrder(words)).toBe(words)
  })

  it('is a list of numbered paragraphs with their numbers in the margin', () => {
    const list = wrapped(`${one} ${two}`, 80).flatMap((line, at) => [
      ...(at % 2 === 0 ? [run(`${at}.`, 70, 700 - 12 * at)] : []),
      run(line, 100, 700 - 12 * at),
    ])
    expect(inReadingOrder(list)).toBe(list)
  })
})

describe('a PDF of two columns over a table of three cells a row', () => {
  it('is read column by column, and the table row by row', async () => {
    const narrow = [wrapped(one, 38), wrapped(two, 38)] as const
    const rows = Array.from({ length: 8 }, (_, n) => [`Provider ${n}`, `hosting of data`, `Town ${n}`])
    const table = rows.flatMap((row, line) =>
      row.map((text, cell) => ({ text, x: 70 + 170 * cell, y: 540 - 14 * line })),
    )
    const read = await extractText(placedPdf([...across(...narrow), ...table]), { name: 'two-columns.pdf' })
    const blocks = read.kind === 'text' ? read.blocks.map(({ text }) => text) : []
    expect(blocks[0]).toBe(`${one} ${two}`)
    expect(blocks.slice(1).join(' ')).toBe(rows.map((row) => row.join(' | ')).join(' '))
  })
})
