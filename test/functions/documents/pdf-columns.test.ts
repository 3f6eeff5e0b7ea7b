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

  it('stay as they are where the file has them one after the other', () => {
    const inOrder = [...across(columns[0], []), ...across([], columns[1])]
    expect(inReadingOrder(inOrder)).toBe(inOrder)
    expect(textsOf(inOrder)).toEqual([`${one} ${two}`])
  })
})

describe('what is no two columns', () => {
  const cells = (rows: readonly (readonly string[])[], at: readonly number[]) =>
    rows.flatMap((row, line) => row.map((text, cell) => run(text, at[cell] ?? 0, 700 - 12 * line)))

  it('is a table of three cells a row: it is not torn apart', () => {
    const rows = Array.from({ length: 12 }, (_, n) => [`Provider number ${n}`, 'hosting of the data', `Town ${n}`])
    const table = cells(rows, [70, 250, 430])
    expect(inReadingOrder([title, ...table])).toEqual([title, ...table])
    expect(textsOf(table).join(' ')).toContain('Provider number 3 | hosting of the data | Town 3')
  })

  it('is a table of two cells a row', () => {
    const rows = Array.from({ length: 12 }, (_, n) => [`Provider number ${n}`, 'hosting of the data'])
    const table = cells(rows, [70, 320])
    expect(inReadingOrder(table)).toBe(table)
  })

  it('is a table whose cells run over several lines: its rows begin on both sides at once', () => {
    const rows = [one, two, one, two].map((text, n) => [
      wrapped(text.slice(n, n + 130), 46),
      wrapped(text.slice(40, 210 - 30 * n), 46),
    ])
    let y = 700
    const table = rows.flatMap(([left = [], right = []]) => {
      const top = y
      y -= 12 * Math.max(left.length, right.length) + 5
      return across(left, right).map((cell) => ({ ...cell, y: cell.y - 700 + top }))
    })
    expect(inReadingOrder(table)).toBe(table)
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
