import { describe, expect, it } from 'vitest'
import { clauseReport } from '#domain/documents/clause-report.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { damaged } from '#local/clauses/fuzz.ts'
import { randomFrom } from '#local/clauses/mutations.ts'
import { sampleContract } from '#local/demo/contracts.ts'

describe('damaged files', () => {
  for (const format of ['pdf', 'docx'] as const)
    it(`gives a clear answer for every damaged ${format}`, async () => {
      const random = randomFrom(7)
      for (let n = 0; n < 60; n++) {
        const { name, bytes } = sampleContract(
          n % 2 === 0 ? 'complete' : 'incomplete',
          n % 3 === 0 ? 'fr' : 'en',
          format,
        )
        const report = await clauseReportOf(damaged(bytes, random), name)
        expect(clauseReport.safeParse(report).success).toBe(true)
        expect(report.readable).toBe(report.unreadableBecause === null)
      }
    }, 30_000)

  it('leaves the bytes it was given as they were', async () => {
    const { name, bytes } = sampleContract('complete', 'fr', 'pdf')
    const before = Uint8Array.from(bytes)
    await clauseReportOf(bytes, name)
    expect(bytes).toEqual(before)
  })
})
