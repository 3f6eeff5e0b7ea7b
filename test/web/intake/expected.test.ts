import { describe, expect, test } from 'vitest'
import { expectedOutcome } from '#web/intake/_lib/expected.ts'
import { aClause, aClauseReport, anAssessment, aRecommendation } from '../../support/samples.ts'

const adviceFor = (outcome: 'approve' | 'return' | 'refuse', settled: boolean) => ({
  assessment: anAssessment({ recommendation: aRecommendation({ outcome, route: 'dpo' }) }),
  outlook: { settled, questions: [], atBest: outcome, atWorst: outcome },
})
const whole = aClauseReport([aClause('present'), aClause('partial')])
const lacking = aClauseReport([aClause('present'), aClause('absent', 'Audit')])

describe('What the panel beside the form expects', () => {
  test('is said once no open answer can change it, and not before', () => {
    expect(expectedOutcome(adviceFor('approve', true), 'none', null)).toBe('approve')
    expect(expectedOutcome(adviceFor('approve', false), 'none', whole)).toBeNull()
    expect(expectedOutcome(adviceFor('return', false), 'none', whole)).toBeNull()
  })

  test('is that the request comes back as soon as its contract lacks a clause, as the examination will say', () => {
    expect(expectedOutcome(adviceFor('approve', false), 'none', lacking)).toBe('return')
    expect(expectedOutcome(adviceFor('approve', true), 'none', lacking)).toBe('return')
  })

  test('is a refusal where the law refuses: a better contract would not help', () => {
    expect(expectedOutcome(adviceFor('refuse', true), 'none', lacking)).toBe('refuse')
    expect(expectedOutcome(adviceFor('refuse', false), 'none', lacking)).toBeNull()
  })
})
