import { beforeAll, describe, expect, it } from 'vitest'
import { check, isAgreement, type LabelledAnswer } from '#local/eval/answers.ts'
import { blind, labelledContracts } from '#local/eval/collections.ts'
import { measure } from '#local/eval/measure.ts'

/** A little under what was measured (docs/clauses.md): whoever makes the clause check worse hears of it. */
const floors = {
  read: { exact: 0.95, found: 0.98, violations: 0.95, contradictions: 0.9, reported: 0.9, leftToAPerson: 0.05 },
  unread: { exact: 0.86, found: 0.95, violations: 0.89, contradictions: 0.55, reported: 0.7, leftToAPerson: 0.08 },
} as const

describe.each(Object.entries(floors))('on the half of our own blind contracts that is %s', (half, floor) => {
  const answers: LabelledAnswer[] = []

  beforeAll(async () => {
    for (const document of labelledContracts(blind))
      if (document.unread === (half === 'unread') && isAgreement(document))
        answers.push(...(await check(document)).answers)
  })

  it('clauses and violations are found, and verdicts are exact, as often as they were', () => {
    const { exact, found, violations } = measure(answers)
    expect(exact).toBeGreaterThanOrEqual(floor.exact)
    expect(found.f2).toBeGreaterThanOrEqual(floor.found)
    expect(violations.f2).toBeGreaterThanOrEqual(floor.violations)
  })

  it('contradictions are found, and most that are reported are there', () => {
    const { precision, recall } = measure(answers).contradictions
    expect(recall.share).toBeGreaterThanOrEqual(floor.contradictions)
    expect(precision.share).toBeGreaterThanOrEqual(floor.reported)
  })

  it('few verdicts are left to a person', () => {
    const { rows, abstained } = measure(answers)
    expect(abstained / rows).toBeLessThanOrEqual(floor.leftToAPerson)
  })

  it.each(['absent', 'present'])('a checker that says “%s” to everything would not pass', (given) => {
    const { exact, violations } = measure(answers.map((answer) => ({ ...answer, given })))
    expect(exact).toBeLessThan(floor.exact)
    expect(Number.isNaN(violations.f2) ? 0 : violations.f2).toBeLessThan(floor.violations)
  })
})
