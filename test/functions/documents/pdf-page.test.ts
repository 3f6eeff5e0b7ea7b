import { describe, expect, it } from 'vitest'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { extractText } from '#functions/documents/extract-text.ts'
import { withLigatures } from '#functions/documents/pdf-ligatures.ts'
import { type Placed, type PlacedExtras, pagedPdf, placedPdf } from '#test/support/placed-pdf.ts'

const textsOf = async (bytes: Uint8Array) => {
  const document = await extractText(bytes, { name: 'contract.pdf' })
  return document.kind === 'text' ? document.blocks.map(({ text }) => text) : [document.because]
}
const lines = [
  'This processing agreement is made between the Controller and the Processor.',
  'The Processor processes the personal data only on documented instructions.',
]
const text = lines.map((line, at): Placed => ({ text: line, x: 60, y: 700 - 12 * at }))

describe('what was typed and ticked on a page', () => {
  const field = (rect: string, entries: string) => `<< /Type /Annot /Subtype /Widget /Rect [${rect}] ${entries} >>`
  const form = [
    ...text,
    { text: 'The parties filled in and ticked what is below.', x: 60, y: 668 },
    { text: 'Exporter: ____________________ Country: __________', x: 60, y: 650 },
    { text: 'Kept for', x: 60, y: 620 },
    { text: 'Module 2', x: 90, y: 590 },
    { text: 'Module 3', x: 90, y: 560 },
  ]

  it('is read in its blank, behind its label, before what it ticks', async () => {
    const annotations = [
      field('120 645 235 660', '/FT /Tx /T (a) /V (Djoliba Ltd)'),
      field('305 645 360 660', '/FT /Tx /T (b) /V (Mali)'),
      field('130 615 300 630', '/FT /Tx /T (c) /V (ten years)'),
      field('60 585 75 600', '/FT /Btn /T (d) /V /Yes /AS /Yes /AP << /N << /Yes null /Off null >> >>'),
      field('60 555 75 570', '/FT /Btn /T (e) /V /Off /AS /Off /AP << /N << /Yes null /Off null >> >>'),
    ]
    expect(await textsOf(placedPdf(form, 10, { annotations }))).toEqual([
      `${lines.join(' ')} The parties filled in and ticked what is below.`,
      'Exporter: Djoliba Ltd Country: Mali',
      'Kept for ten years',
      '☒ Module 2',
      '☐ Module 3',
    ])
  })

  it('is read where a reader typed it over the page, unlike a comment', async () => {
    const annotations = [
      '<< /Type /Annot /Subtype /FreeText /Rect [130 615 300 630] /Contents (for ten years) /DA (/F1 10 Tf) >>',
      '<< /Type /Annot /Subtype /Text /Rect [400 615 420 635] /Contents (Is this too long?) >>',
    ]
    const read = await textsOf(placedPdf(form, 10, { annotations }))
    expect(read.join(' ')).toContain('Kept for for ten years')
    expect(read.join(' ')).not.toContain('too long')
  })
})

describe('a page that is turned', () => {
  const rotated = (turn: 0 | 90 | 180 | 270) => {
    const matrix = { 0: '1 0 0 1 60 700', 90: '0 1 -1 0 300 60', 180: '-1 0 0 -1 500 300', 270: '0 -1 1 0 300 800' }[
      turn
    ]
    const [one, two] = lines
    return `BT /F1 10 Tf ${matrix} Tm 12 TL (${one}) Tj T* (${two}) Tj ET`
  }

  it.each([90, 180, 270] as const)('by %d degrees is read as it is shown', async (turn) => {
    expect(await textsOf(placedPdf([], 10, { drawing: rotated(turn), page: `/Rotate ${turn}` }))).toEqual([
      lines.join(' '),
    ])
  })

  it.each([90, 270] as const)('or its text, by %d degrees, is read too', async (turn) => {
    expect(await textsOf(placedPdf([], 10, { drawing: rotated(turn) }))).toEqual([lines.join(' ')])
  })

  it('is read without the watermark across it', async () => {
    const drawing = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET'
    expect(await textsOf(placedPdf(text, 10, { drawing }))).toEqual([lines.join(' ')])
  })
})

it.each([
  ['su\u001ecient', 'sufficient'],
  ['o\u000ece', 'office'],
  ['\u001cles', 'files'],
  ['\u6600\u6900les', 'files'],
  ['\tof', '\tof'],
])('letters of a ligature that a file does not say, or says wrong: %j', (kept, letters) => {
  expect(withLigatures(kept)).toBe(letters)
})

it('letters that are set twice to look bold are read once', async () => {
  const twice = text.flatMap((one) => [one, { ...one, x: one.x + 0.4 }])
  expect(await textsOf(placedPdf(twice))).toEqual([lines.join(' ')])
})

describe('pages that are pictures', () => {
  const picture: { pieces: Placed[] } & PlacedExtras = { pieces: [], drawing: 'q 595 0 0 842 0 0 cm Q' }
  const other = ['Both parties sign this agreement and keep a copy of it each.', 'It ends with the services.']
  const page = { pieces: text }
  const last = { pieces: other.map((line, at): Placed => ({ text: line, x: 60, y: 740 - 12 * at })) }
  const stamped = (n: number) => ({ ...picture, pieces: [{ text: `Envelope 7F-21-${n}`, x: 60, y: 820 }] })
  const verdicts = async (pages: Parameters<typeof pagedPdf>[0]) => {
    const report = await clauseReportOf(pagedPdf(pages), 'contract.pdf')
    return { unread: report.unreadPages, of: new Set(report.findings.map(({ verdict }) => verdict)), report }
  }

  it('are a scan where most are, though a stamp stands on each', async () => {
    expect(await textsOf(pagedPdf([stamped(1), stamped(2), stamped(3)]))).toEqual(['scanned'])
    expect(await textsOf(pagedPdf([page, picture, picture]))).toEqual(['scanned'])
  })

  it('are told among others, and nothing is called absent that may stand on one', async () => {
    const { unread, of, report } = await verdicts([page, picture, { pieces: [] }, last])
    expect(unread).toEqual([2])
    expect(of).not.toContain('absent')
    expect(report.findings.find(({ verdict }) => verdict === 'read-yourself')?.advice?.en).toContain(
      'Page 2 is a picture',
    )
  })

  it('are no page of signatures where they are half of the contract', async () => {
    const { unread, of } = await verdicts([page, picture])
    expect(unread).toEqual([2])
    expect(of).not.toContain('absent')
  })

  it('are told, and change nothing, where they are the page of the signatures alone', async () => {
    const { unread, of } = await verdicts([page, last, picture])
    expect(unread).toEqual([3])
    expect(of).toContain('absent')
  })
})
