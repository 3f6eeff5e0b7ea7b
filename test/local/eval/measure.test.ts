import { describe, expect, it } from 'vitest'
import { measure, wilson } from '#local/eval/measure.ts'

const answer = (expected: string, given: string) => ({ expected, given, confidence: 1 })

describe('how the clause check is measured', () => {
  it('counts a clause as found when present or partial, and a violation when absent or contradicted', () => {
    const { found, violations, exact } = measure([
      answer('present', 'partial'),
      answer('partial', 'partial'),
      answer('present', 'absent'),
      answer('absent', 'absent'),
      answer('contradicted', 'absent'),
      answer('absent', 'present'),
    ])
    expect(found.precision.share).toBeCloseTo(2 / 3)
    expect(found.recall.share).toBeCloseTo(2 / 3)
    expect(violations.precision.share).toBeCloseTo(2 / 3)
    expect(violations.recall.share).toBeCloseTo(2 / 3)
    expect(exact).toBeCloseTo(2 / 6)
  })

  it('counts what was left to a person as abstention, neither right nor wrong', () => {
    const result = measure([answer('present', 'read-yourself'), answer('present', 'present')])
    expect(result).toMatchObject({ rows: 2, abstained: 1, exact: 1 })
    expect(result.found.recall.share).toBe(1)
  })

  it('gives an interval that is honest about few rows', () => {
    expect(wilson(10, 10).low).toBeCloseTo(0.722, 2)
    expect(wilson(100, 100).low).toBeGreaterThan(wilson(10, 10).low)
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 })
  })
})
