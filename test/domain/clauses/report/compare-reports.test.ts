import { describe, expect, it } from 'vitest'
import { compareReports } from '#domain/clauses/report/compare-reports.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { sampleContract } from '#local/demo/contracts.ts'

const reportOn = async (...sample: Parameters<typeof sampleContract>) => {
  const { name, bytes } = sampleContract(...sample)
  return clauseReportOf(bytes, name)
}

describe('a new version of a contract', () => {
  it('is compared with the last, clause by clause', async () => {
    const [first, second] = [await reportOn('incomplete', 'en', 'pdf'), await reportOn('complete', 'en', 'pdf')]
    const better = compareReports(first, second)
    expect(better.find(({ requirement }) => requirement === '28.3.h-audit')).toMatchObject({
      from: 'absent',
      to: 'present',
      direction: 'better',
    })
    expect(new Set(better.map(({ direction }) => direction))).toEqual(new Set(['better']))
    const worse = compareReports(second, first)
    expect(worse).toHaveLength(better.length)
    expect(new Set(worse.map(({ direction }) => direction))).toEqual(new Set(['worse']))
  })

  it('shows nothing where nothing changed, whatever the format or the language of the copy', async () => {
    const inFrench = await reportOn('complete', 'fr', 'docx')
    expect(compareReports(inFrench, inFrench)).toEqual([])
    expect(compareReports(inFrench, await reportOn('complete', 'en', 'txt'))).toEqual([])
  })
})
