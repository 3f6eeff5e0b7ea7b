import { leavesCountry, type Transfer } from '#domain/transfer.ts'

/** The rules that the comparison is made with: those of the Malian pack that decide something. */
export const compared = [
  'ML-SCOPE',
  'ML-TRF-01',
  'ML-SEC-01',
  'ML-SENS-01',
  'ML-RIGHT-01',
  'ML-DEF-03',
  'ML-UNV-02',
] as const

type Outcome = 'met' | 'unmet'
const sensitive = new Set<string>(['health', 'opinions-and-beliefs', 'offences'])
const outcome = (holds: boolean): Outcome => (holds ? 'met' : 'unmet')

/** The same rules written out as a program: what a developer would type in if the law never changed. */
export const byHand = (facts: Transfer): Record<string, Outcome> => {
  const found: Record<string, Outcome> = {}
  if (facts.exporter.country !== 'ML') return found
  const authorised = facts.authorisedBy?.includes('ML') ?? false
  found['ML-SCOPE'] = 'met'
  found['ML-SEC-01'] = outcome(facts.securityMeasures.length > 0)
  if (leavesCountry(facts)) {
    found['ML-TRF-01'] = outcome(authorised)
    if (facts.tool.startsWith('derogation')) found['ML-UNV-02'] = 'unmet'
  }
  if (facts.dataCategories.some((category) => sensitive.has(category))) found['ML-SENS-01'] = outcome(authorised)
  if (facts.purposes.includes('marketing'))
    found['ML-RIGHT-01'] = outcome(facts.evidence?.includes('objections-honoured') ?? false)
  if (facts.purposes.includes('credit') || facts.dataCategories.includes('profiles'))
    found['ML-DEF-03'] = outcome(facts.evidence?.includes('human-review') ?? false)
  return found
}
