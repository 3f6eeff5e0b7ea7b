import { beforeAll, describe, expect, it } from 'vitest'
import { check, isAgreement, type LabelledAnswer } from '#local/eval/answers.ts'
import { blind, labelledContracts } from '#local/eval/collections.ts'
import { measure } from '#local/eval/measure.ts'

/** A little beside what was measured (docs/clauses.md): whoever makes the clause check worse hears of it. */
const floors = {
  read: {
    exact: 0.95,
    found: 0.98,
    violations: 0.95,
    contradictions: 0.84,
    reported: 0.9,
    leftToAPerson: 0.05,
    agreementsMissed: 0.03,
    othersTaken: 0.2,
  },
  unread: {
    exact: 0.86,
    found: 0.95,
    violations: 0.89,
    contradictions: 0.55,
    reported: 0.7,
    leftToAPerson: 0.09,
    agreementsMissed: 0.03,
    othersTaken: 0.45,
  },
} as const

/** Two hundred and fifty documents are read, in milliseconds. */
const reading = 300_000

describe.each(Object.entries(floors))('on the half of our own blind contracts that is %s', (half, floor) => {
  const answers: LabelledAnswer[] = []
  const taken: { agreement: boolean; forOne: boolean }[] = []

  beforeAll(async () => {
    for (const document of labelledContracts(blind)) {
      if (document.unread !== (half === 'unread')) continue
      const read = await check(document)
      taken.push({ agreement: isAgreement(document), forOne: read.report.kind === 'processing-agreement' })
      if (isAgreement(document)) answers.push(...read.answers)
    }
  }, reading)

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

  it('few agreements are taken for another paper, and few other papers for an agreement', () => {
    const wrong = (agreement: boolean) => {
      const own = taken.filter((each) => each.agreement === agreement)
      return own.filter(({ forOne }) => forOne !== agreement).length / own.length
    }
    expect(wrong(true)).toBeLessThanOrEqual(floor.agreementsMissed)
    expect(wrong(false)).toBeLessThanOrEqual(floor.othersTaken)
  })

  it.each(['absent', 'present'])('a checker that says “%s” to everything would not pass', (given) => {
    const { exact, violations } = measure(answers.map((answer) => ({ ...answer, given })))
    expect(exact).toBeLessThan(floor.exact)
    expect(Number.isNaN(violations.f2) ? 0 : violations.f2).toBeLessThan(floor.violations)
  })
})
