import { describe, expect, it } from 'vitest'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { sampleContract } from '#local/demo/contracts.ts'

const opening = `Data Processing Agreement

between Lumbara Foods ("the Customer") and Ostrava Hosting ("the Provider")

The Provider processes personal data on behalf of the Customer for the hosting of the customer database, until the hosting contract ends.

The Provider processes the data only on documented instructions of the Customer.`

const findingIn = async (clauses: string, requirement: string) => {
  const report = await clauseReportOf(new TextEncoder().encode(`${opening}\n\n${clauses}\n`), 'contract.txt')
  return report.findings.find((finding) => finding.requirement === requirement)
}

describe('a contract that is read twice', () => {
  it('a clause in words that no rule knows is found, with the passage', async () => {
    const finding = await findingIn(
      'The Provider carries the blame towards the Customer for whatever its helpers do wrong with the data.',
      '28.4-liability-for-sub',
    )
    expect(finding).toMatchObject({ verdict: 'present' })
    expect(finding?.quote).toContain('carries the blame')
  })

  it('a later clause that takes an earlier one back goes against it', async () => {
    const clauses = `The Customer may audit the Provider once a year, including inspections on site.

The Provider shall notify the Customer of a personal data breach without undue delay.

Notwithstanding the foregoing, the Customer has no right to carry out audits or inspections of any kind.`
    expect(await findingIn(clauses, '28.3.h-audit')).toMatchObject({ verdict: 'contradicted' })
    expect(await findingIn(clauses, '28.3.f-breach-notice')).toMatchObject({ verdict: 'present' })
  })

  it.each([
    ['fr', 'mesures techniques et organisationnelles'],
    ['en', 'technical and organisational measures'],
  ] as const)(
    'of several places that speak of a matter, the one that promises it is quoted (%s)',
    async (language, promised) => {
      const { name, bytes } = sampleContract('complete', language, 'txt')
      const { findings } = await clauseReportOf(bytes, name)
      expect(findings.find(({ requirement }) => requirement === '28.3.c-security')?.quote).toContain(promised)
    },
  )

  it('a verdict of which both readers are unsure is left to a person', async () => {
    const report = await clauseReportOf(new TextEncoder().encode(opening), 'contract.txt')
    for (const { verdict, confidence } of report.findings)
      if (verdict !== 'read-yourself') expect(confidence).toBeGreaterThanOrEqual(0.45)
  })
})
