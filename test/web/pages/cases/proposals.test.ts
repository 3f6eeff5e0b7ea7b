import { describe, expect, test } from 'vitest'
import type { Finding } from '#domain/assessment.ts'
import { ruling } from '#domain/case/ruling.ts'
import { aClause, aClauseReport, anAssessment, anSccReport, someFacts } from '#test/support/samples.ts'
import { clausesInAQuestion, proposedConditions } from '#web/pages/cases/case/_lib/proposals.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

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
const words = {
  complete: (clauses: string) => `Compléter : ${clauses}.`,
  restore: (clauses: string) => `Rétablir : ${clauses}.`,
}
const fileOf = (over: Partial<RevisionFile>): RevisionFile => ({
  revision: 1,
  facts: someFacts(),
  assessment: null,
  screening: null,
  clauses: null,
  overrulings: [],
  difference: null,
  document: null,
  decision: null,
  ...over,
})
const fileWith = (clauses: Parameters<typeof aClauseReport>[0]) => fileOf({ clauses: aClauseReport(clauses) })
const conditionsFor = (findings: Finding[], startsOn = '2027-03-01') =>
  proposedConditions(fileOf({ assessment: anAssessment({ findings }) }), { startsOn }, '2026-11-25', 'fr', words)

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

  test('begin with what the contract has to be made to say: the official text restored, the clauses that are not whole', () => {
    const file = fileOf({
      clauses: aClauseReport([aClause('present', 'Secret'), aClause('partial', 'Audit')], {
        scc: anSccReport(['8.1']),
      }),
      assessment: anAssessment({ findings: [asked('Chiffrer.')] }),
    })
    const texts = (of: RevisionFile) =>
      proposedConditions(of, { startsOn: '2027-03-01' }, '2026-11-25', 'fr', words).map(({ text }) => text)
    expect(texts(file)).toEqual(['Rétablir : 8.1(a).', 'Compléter : Audit.', 'Chiffrer.'])
    expect(texts({ ...file, facts: someFacts({ tool: 'ad-hoc-clauses' }) })).toEqual([
      'Compléter : Audit.',
      'Chiffrer.',
    ])
  })

  test('can be recorded, however many clauses are missing', () => {
    const many = Array.from({ length: 60 }, (_, index) => aClause('absent', `Une clause au nom plutôt long ${index}`))
    const conditions = proposedConditions(fileWith(many), { startsOn: '2027-03-01' }, '2026-11-25', 'fr', words)
    expect(ruling.safeParse({ outcome: 'approved', reason: 'Voir.', conditions }).error).toBeUndefined()
  })
})

describe('The question about the contract', () => {
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
