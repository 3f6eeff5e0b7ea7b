import { describe, expect, test } from 'vitest'
import type { Recommendation } from '#domain/assessment.ts'
import { recommend } from '#domain/case/recommend.ts'
import { aClause, aClauseReport, anAssessment, anSccReport, aRecommendation } from '#test/support/samples.ts'

const byLaw = (outcome: Recommendation['outcome'], route: 'auto' | 'dpo') =>
  anAssessment({
    regimes: [{ regime: 'eu-gdpr', name: { fr: 'RGPD', en: 'GDPR' }, because: { fr: '', en: '' } }],
    recommendation: aRecommendation({ outcome, route, because: ['ml.adequacy'] }),
  })
const harmless = byLaw('clear', 'auto')
const whole = aClauseReport([aClause('present'), aClause('partial')])
const lacking = aClauseReport([aClause('present'), aClause('absent', 'Audit'), aClause('contradicted', 'Deletion')])
const unclear = aClauseReport([aClause('present'), aClause('read-yourself')])
const pictured = aClauseReport([aClause('present')], { pages: 4, unreadPages: [2] })
const scanned = aClauseReport([], { readable: false, unreadableBecause: 'scanned' })

describe('what to recommend', () => {
  test('is what the law says where there is no contract to read, or it holds what it must', () => {
    expect(recommend('scc-2021-914', harmless, null)).toBe(harmless.recommendation)
    expect(recommend('scc-2021-914', harmless, whole)).toBe(harmless.recommendation)
  })

  test('is to return a contract that lacks clauses, naming each of them, however harmless the transfer', () => {
    expect(recommend('scc-2021-914', harmless, lacking)).toMatchObject({
      outcome: 'return',
      route: 'dpo',
      summary: {
        fr: 'Le contrat est à compléter avant toute décision : Audit ; Deletion.',
        en: 'The contract has to be completed before any decision: Audit; Deletion.',
      },
      because: ['ml.adequacy'],
    })
  })

  test('is a refusal where the law refuses: a better contract would not help', () => {
    const refusal = byLaw('refuse', 'dpo')
    expect(recommend('scc-2021-914', refusal, lacking)).toBe(refusal.recommendation)
  })

  test.each([
    ['leaves a clause open', unclear],
    ['could not be read at all', scanned],
    ['has a page that is a picture', pictured],
  ])('is to ask a person, not to clear by itself, where the contract %s', (_, report) => {
    expect(recommend('scc-2021-914', harmless, report)).toMatchObject({ outcome: 'ask-a-person', route: 'dpo' })
  })

  test('stays what the law says where a person decides anyway', () => {
    const forPerson = byLaw('approve', 'dpo')
    expect(recommend('scc-2021-914', forPerson, unclear)).toBe(forPerson.recommendation)
  })

  test('says with whatever is recommended that the contract could not be read', () => {
    const { outcome, route, summary } = recommend('scc-2021-914', byLaw('approve', 'dpo'), scanned)
    expect({ outcome, route }).toEqual({ outcome: 'approve', route: 'dpo' })
    expect(summary.fr).toMatch(/^Une garantie valable est en place\. Le contrat n’a pas pu être lu/)
    expect(summary.en).toContain('could not be read')
  })

  test('says with whatever is recommended which pages were not read, but for that of the signatures', () => {
    const { outcome, summary } = recommend('scc-2021-914', byLaw('approve', 'dpo'), pictured)
    expect(outcome).toBe('approve')
    expect(summary.fr).toContain('La page 2 est une image et n’a pas été lue')
    expect(summary.en).toContain('Page 2 is a picture and was not read')
    const signed = aClauseReport([aClause('present')], { pages: 4, unreadPages: [4] })
    expect(recommend('scc-2021-914', harmless, signed)).toBe(harmless.recommendation)
  })

  test('is to have the official text of altered standard clauses restored, where the transfer rests on them', () => {
    const altered = aClauseReport([aClause('present')], { scc: anSccReport(['8.1', '8.1', '8.9']) })
    expect(recommend('scc-2021-914', harmless, altered)).toMatchObject({
      outcome: 'approve-with-conditions',
      route: 'dpo',
      summary: {
        fr: expect.stringContaining('à rétablir avant la signature (8.1(a), 8.9(a))'),
        en: expect.stringContaining('restored before signature (8.1(a), 8.9(a))'),
      },
    })
    expect(recommend('ad-hoc-clauses', harmless, altered)).toBe(harmless.recommendation)
    const returned = aClauseReport([aClause('absent')], { scc: anSccReport(['8.1']) })
    expect(recommend('scc-2021-914', harmless, returned).outcome).toBe('return')
  })

  test.each(['clear', 'approve'] as const)(
    'says by which clause altered text is not allowed, and never that nothing is missing (%s)',
    (outcome) => {
      const altered = aClauseReport([aClause('present')], { scc: anSccReport(['8.1']) })
      const { summary } = recommend('scc-2021-914', byLaw(outcome, 'dpo'), altered)
      expect(summary.fr).toContain('décision (UE) 2021/914, clause 2(a)')
      expect(summary.en).toContain('Decision (EU) 2021/914, Clause 2(a)')
      // the law's own sentence for these two is that nothing is left to add
      expect(summary.fr).not.toContain('Une garantie valable est en place.')
      expect(summary.en).not.toContain('A valid safeguard is in place.')
    },
  )

  test('keeps the conditions of the law beside the restoring of altered standard clauses', () => {
    const altered = aClauseReport([aClause('present')], { scc: anSccReport(['8.1']) })
    const { summary } = recommend('scc-2021-914', byLaw('approve-with-conditions', 'dpo'), altered)
    expect(summary.en).toMatch(/restored before signature \(8\.1\(a\)\)\. A valid safeguard is in place\.$/)
  })

  test('says nothing of altered clauses of another decision: the transfer does not rest on them', () => {
    const betweenOthers = aClauseReport([aClause('present')], { scc: anSccReport(['7.2'], { edition: '2021/915' }) })
    expect(recommend('scc-2021-914', harmless, betweenOthers)).toBe(harmless.recommendation)
  })

  test('names four missing clauses at most and says how many more there are', () => {
    const six = ['Audit', 'Deletion', 'Secrecy', 'Help', 'Breach', 'Proof'].map((label) => aClause('absent', label))
    const { summary } = recommend('scc-2021-914', harmless, aClauseReport(six))
    expect(summary.en).toContain('Audit; Deletion; Secrecy; Help; and 2 more.')
    expect(summary.fr).toContain('Audit ; Deletion ; Secrecy ; Help ; et 2 autres.')
  })

  test('is to return a document that is no contract, and to ask for one', () => {
    const policy = aClauseReport([aClause('absent')], { kind: 'privacy-policy' })
    expect(recommend('scc-2021-914', harmless, policy)).toMatchObject({
      outcome: 'return',
      summary: { en: 'The attached document is no processing agreement: one is needed before any decision.' },
    })
  })

  test('asks for the EU’s clauses only where the transfer rests on them', () => {
    const withoutThem = aClauseReport([{ ...aClause('absent'), requirement: 'scc-modules' }])
    expect(recommend('bcr', harmless, withoutThem)).toBe(harmless.recommendation)
    expect(recommend('scc-2021-914', harmless, withoutThem).outcome).toBe('return')
  })
})

describe('what to recommend once a person has overruled verdicts', () => {
  const says = (requirement: string, verdict: 'present' | 'partial' | 'contradicted' | 'absent') => ({
    requirement,
    verdict,
    was: 'absent' as const,
    reason: 'Annex 3.',
    by: { id: 'p', name: 'Ousmane' },
    at: '2026-11-03T08:00:00.000Z',
  })

  test('is what the law says where nothing is missing any more, but nothing clears by itself', () => {
    const put = [says('audit', 'present'), says('deletion', 'present')]
    expect(recommend('scc-2021-914', harmless, lacking, put)).toEqual({ ...harmless.recommendation, route: 'dpo' })
  })

  test('is no longer to read the contract where a person has read it', () => {
    const put = [says('audit', 'partial')]
    expect(recommend('scc-2021-914', harmless, unclear, put).outcome).not.toBe('ask-a-person')
    const pictures = aClauseReport([aClause('read-yourself')], { readable: false, unreadableBecause: 'scanned' })
    expect(recommend('scc-2021-914', harmless, pictures, put)).toMatchObject({ outcome: 'clear', route: 'dpo' })
    expect(recommend('scc-2021-914', harmless, pictures, [says('audit', 'absent')])).toMatchObject({
      outcome: 'return',
      summary: { en: 'The contract has to be completed before any decision: Audit.' },
    })
  })

  test('names what is missing also in a document that the machine took for something else', () => {
    const policy = aClauseReport([aClause('absent', 'Audit'), aClause('absent', 'Deletion')], { kind: 'other' })
    expect(recommend('scc-2021-914', harmless, policy, [says('audit', 'present')]).summary.en).toBe(
      'The contract has to be completed before any decision: Deletion.',
    )
  })
})

describe('the clauses of the Commission', () => {
  const withoutThem = aClauseReport([
    aClause('present'),
    { ...aClause('absent', 'SCC'), requirement: 'scc-incorporated' },
  ])

  test('are asked of a contract that the transfer is said to rest on, and of no other', () => {
    expect(recommend('scc-2021-914', harmless, withoutThem).outcome).toBe('return')
    expect(recommend('ad-hoc-clauses', harmless, withoutThem)).toBe(harmless.recommendation)
  })
})
