import type { Bench, Row } from '#bench/lib/row.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { powers } from '#infra/powers.ts'
import { writePdf } from '#local/demo/contracts/pdf-writer.ts'
import { blocksOf, sampleText } from '#local/demo/contracts.ts'

/** The function that reads contracts has this much memory, and by it this share of a processor (1,769 MB are one, AWS Lambda guide). */
const { memory } = powers['steps/check-the-clauses']
const share = Math.min(1, memory / 1769)

/** A PDF of about so many pages: one agreement after another, each under its own number. */
const pdfOf = (pages: number): Uint8Array => {
  const blocks = Array.from({ length: Math.ceil(pages / 2) }, (_, n) => [
    { style: 'title' as const, text: `Part ${n + 1}` },
    ...blocksOf(sampleText('complete', n % 2 === 0 ? 'en' : 'fr')),
  ]).flat()
  return writePdf(blocks, 'bench')
}

/** The longest times that a reader at the table waits for, in seconds of the function's processor. */
const aims: Readonly<Record<number, number>> = { 30: 1.5, 400: 15 }

/** Processor time at the function's memory setting, in all and per page, and the most memory taken. */
export const bench: Bench = {
  name: 'Reading a contract',
  run: async () => {
    await clauseReportOf(pdfOf(2), 'warm-up.pdf')
    const rows: Row[] = []
    for (const wanted of [30, 130, 400]) {
      const bytes = pdfOf(wanted)
      const before = process.cpuUsage()
      const { pages } = await clauseReportOf(bytes, 'bench.pdf')
      const { user, system } = process.cpuUsage(before)
      if (pages === null) throw new Error(`The PDF of ${wanted} pages could not be read.`)
      const seconds = (user + system) / 1e6 / share
      const below = aims[wanted]
      rows.push(
        {
          what: `PDF of ${pages} pages`,
          value: seconds,
          unit: 's',
          ...(below === undefined ? {} : { aim: { below } }),
          note: `processor time at ${memory} MB`,
        },
        { what: '– per page', value: (1000 * seconds) / pages, unit: 'ms' },
      )
    }
    const most = process.resourceUsage().maxRSS / 1024
    rows.push({ what: 'Most memory taken', value: most, unit: 'MB', aim: { below: memory } })
    return rows
  },
}
