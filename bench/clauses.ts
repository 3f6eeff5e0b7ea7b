import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { writePdf } from '#local/contracts/pdf-writer.ts'
import { blocksOf, sampleText } from '#local/contracts.ts'

/** The Lambda that reads contracts has this much memory, and by it this share of a processor (1,769 MB are one, AWS Lambda guide). */
const lambdaMegabytes = 1024
const share = lambdaMegabytes / 1769

/** A PDF of about so many pages: one agreement after another, each under its own number. */
const pdfOf = (pages: number): Uint8Array => {
  const blocks = Array.from({ length: Math.ceil(pages / 2) }, (_, n) => [
    { style: 'title' as const, text: `Part ${n + 1}` },
    ...blocksOf(sampleText('complete', n % 2 === 0 ? 'en' : 'fr')),
  ]).flat()
  return writePdf(blocks, 'bench')
}

/** Processor time per page, that time at the Lambda's memory setting, and the most memory taken so far. */
export const benchClauses = async (): Promise<void> => {
  await clauseReportOf(pdfOf(2), 'warm-up.pdf')
  const rows = []
  for (const wanted of [1, 30, 130, 390]) {
    const bytes = pdfOf(wanted)
    const before = process.cpuUsage()
    const report = await clauseReportOf(bytes, 'bench.pdf')
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    rows.push({
      pages: report.pages,
      'KB of file': Math.round(bytes.length / 1024),
      'processor s': seconds.toFixed(2),
      'ms per page': ((1000 * seconds) / (report.pages ?? 1)).toFixed(1),
      [`s at ${lambdaMegabytes} MB`]: (seconds / share).toFixed(2),
      'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
    })
  }
  console.table(rows)
}

if (import.meta.main) await benchClauses()
