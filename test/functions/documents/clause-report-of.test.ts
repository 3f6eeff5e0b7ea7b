import { describe, expect, it } from 'vitest'
import { requirementsOf } from '#domain/clauses/rules/requirements-of.ts'
import { clauseReport } from '#domain/documents/clause-report.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { sampleContract } from '#local/demo/contracts.ts'

const verdicts = async (...sample: Parameters<typeof sampleContract>) => {
  const { name, bytes } = sampleContract(...sample)
  const report = await clauseReportOf(bytes, name)
  return { report, of: Object.fromEntries(report.findings.map((finding) => [finding.requirement, finding.verdict])) }
}
const duties = requirementsOf().filter(({ severity }) => severity === 'must')

describe('the clause report of a contract', () => {
  for (const language of ['fr', 'en'] as const)
    for (const format of ['pdf', 'docx', 'txt'] as const) {
      it(`finds every duty of Article 28 in a complete agreement (${language}, ${format})`, async () => {
        const { report, of } = await verdicts('complete', language, format)
        expect(report).toMatchObject({ readable: true, language, kind: 'processing-agreement' })
        for (const { id } of duties) expect(`${id}: ${of[id]}`).toBe(`${id}: present`)
      })

      it(`says what an incomplete agreement lacks and contradicts (${language}, ${format})`, async () => {
        const { of } = await verdicts('incomplete', language, format)
        expect(of).toMatchObject({
          '28.2-subprocessor-authorisation': 'contradicted',
          '28.3-documented-instructions': 'partial',
          '28.3.g-deletion-or-return': 'partial',
          '28.3.c-security': 'present',
          '28.3.b-confidentiality': 'absent',
          '28.3.h-audit': 'absent',
          '28.4-flow-down': 'absent',
          '28.4-liability-for-sub': 'absent',
          '28.3.f-dpia-assistance': 'absent',
        })
      })
    }

  it('quotes the contract word for word and names the page and the heading', async () => {
    const { report } = await verdicts('complete', 'en', 'pdf')
    const audit = report.findings.find((finding) => finding.requirement === '28.3.h-audit')
    expect(audit).toMatchObject({ page: 2, heading: '12. Audits' })
    expect(audit?.quote).toContain('allow for and contribute to audits, including on-site inspections')
  })

  it.each([
    ['nda', 'nda'],
    ['terms', 'terms-of-service'],
  ] as const)(
    'names a document that is no processing agreement (%s) and finds no clause in it',
    async (sample, kind) => {
      for (const language of ['fr', 'en'] as const) {
        const { report } = await verdicts(sample, language, 'pdf')
        expect(report.kind).toBe(kind)
        expect(new Set(report.findings.map(({ verdict }) => verdict))).toEqual(new Set(['absent']))
      }
    },
  )

  it('gives advice in both languages for whatever is not present, and none for what is', async () => {
    const { report } = await verdicts('incomplete', 'fr', 'docx')
    for (const { verdict, advice } of report.findings) expect(advice === null).toBe(verdict === 'present')
  })

  it('keeps the shape that the rest of the system reads, and the same hash for the same file', async () => {
    const { report } = await verdicts('complete', 'fr', 'docx')
    const { report: again } = await verdicts('complete', 'fr', 'docx')
    expect(clauseReport.parse(report)).toEqual(report)
    expect(again.hash).toBe(report.hash)
  })

  it('never calls a clause absent in a file that cannot be read', async () => {
    const report = await clauseReportOf(new TextEncoder().encode('%PDF-1.7 and nothing else'), 'contract.pdf')
    expect(report).toMatchObject({ readable: false, unreadableBecause: 'damaged' })
    expect(report.findings).toHaveLength(requirementsOf().length)
    expect(new Set(report.findings.map(({ verdict }) => verdict))).toEqual(new Set(['read-yourself']))
  })
})
