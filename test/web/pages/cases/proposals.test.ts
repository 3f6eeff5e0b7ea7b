import { describe, expect, test } from 'vitest'
import type { Finding } from '#domain/assessment.ts'
import { ruling } from '#domain/case/ruling.ts'
import { aClause, aClauseReport, anAssessment, someFacts } from '#test/support/samples.ts'
import { clausesInAQuestion, proposedConditions } from '#web/pages/cases/case/_lib/proposals.ts'

const asked = (remedy: string | null, over: Partial<Finding> = {}): Finding => ({
  rule: remedy ?? 'none',
  regime: 'ml',
  effect: 'requires-measure',
  outcome: 'unmet',
  severity: 'asks',
  title: { fr: '', en: '' },
  message: { fr: '', en: '' },
  remedy: remedy === null ? null : { fr: remedy, en: remedy },
  citation: {
    text: { fr: '', en: '' },
    quote: null,
    source: { fr: '', en: '' },
  },
  verification: 'text',
  facts: [],
  ...over,
})
const conditionsFor = (findings: Finding[], startsOn = '2027-03-01') =>
  proposedConditions(anAssessment({ findings }), { startsOn }, '2026-11-25', 'fr')

describe('The conditions that an approval can take over', () => {
  test('are what the findings still ask for, each once, to be met before the transfer begins', () => {
    expect(
      conditionsFor([asked('Chiffrer.'), asked('Chiffrer.', { rule: 'other' }), asked('Signer.'), asked(null)]),
    ).toEqual([
      { text: 'Chiffrer.', dueOn: '2027-03-01' },
      { text: 'Signer.', dueOn: '2027-03-01' },
    ])
  })

  test('give a month where the transfer begins sooner', () => {
    expect(conditionsFor([asked('Signer.')], '2026-11-26')).toEqual([{ text: 'Signer.', dueOn: '2026-12-25' }])
  })

  test('leave out what is met, what is only to know, and what has its own way: the decision and the authority', () => {
    expect(
      conditionsFor([
        asked('Fait.', { outcome: 'met' }),
        asked('À savoir.', { severity: 'informs' }),
        asked('Décider.', { effect: 'requires-approval' }),
        asked('Demander à l’autorité.', { effect: 'requires-authorisation' }),
      ]),
    ).toEqual([])
  })
})

describe('The question about the contract', () => {
  const fileWith = (clauses: Parameters<typeof aClauseReport>[0]) => ({
    revision: 1,
    facts: someFacts(),
    assessment: null,
    screening: null,
    clauses: aClauseReport(clauses),
    overrulings: [],
    difference: null,
    document: null,
    decision: null,
  })

  test('names the clauses that the contract lacks, and none that it holds', () => {
    const file = fileWith([aClause('present', 'Secret'), aClause('absent', 'Audit'), aClause('partial', 'Fin')])
    expect(clausesInAQuestion(file, 'fr')).toBe('Audit ; Fin')
  })

  test('is nothing where the contract lacks nothing, or there is none', () => {
    expect(clausesInAQuestion(fileWith([aClause('present')]), 'fr')).toBe('')
    expect(clausesInAQuestion(null, 'fr')).toBe('')
  })

  test('can be sent, however many clauses are missing', () => {
    const many = Array.from({ length: 60 }, (_, index) => aClause('absent', `Une clause au nom plutôt long ${index}`))
    const question = clausesInAQuestion(fileWith(many), 'fr')
    expect(ruling.safeParse({ outcome: 'returned', reason: 'Voir.', questions: [question] }).success).toBe(true)
  })
})
