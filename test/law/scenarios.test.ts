import { describe, expect, it } from 'vitest'
import { apply } from '#domain/law/apply.ts'
import { assessmentFrom } from '#domain/law/assess.ts'
import { currentPacks } from '#domain/law/packs.ts'
import { baseCase, changed } from '#local/law/case.ts'
import { readScenarios } from '#local/law/scenarios.ts'

const base = baseCase()
const packs = currentPacks()
const table = readScenarios()

describe('the conformance table', () => {
  it('has at least 250 rows, each with a name of its own', () => {
    const names = table.flatMap(({ rows }) => rows.map(({ name }) => name))
    expect(names.length).toBeGreaterThanOrEqual(250)
    expect(new Set(names).size).toBe(names.length)
  })

  it('names only rules that exist', () => {
    const ids = new Set(packs.flatMap(({ data }) => data.rules.map(({ id }) => id)))
    const named = table.flatMap(({ rows }) => rows.flatMap(({ rules, not }) => [...Object.keys(rules), ...not]))
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe.each(table)('$file', ({ rows }) => {
  it.each(rows)('$name', ({ given, on, known, expect: expected, rules, not }) => {
    const at = { validAt: on, knownAt: known ?? '2026-11-24' }
    const assessment = assessmentFrom(apply(changed(base, given), packs, at), packs, at)
    const outcomes = new Map(assessment.findings.map(({ rule, outcome }) => [rule, outcome]))
    const { outcome, route } = assessment.recommendation
    const answers = {
      outcome,
      route,
      regimes: assessment.regimes.map(({ regime }) => regime),
      restricted: assessment.restricted,
      risk: assessment.risk.level,
      authorities: assessment.authorisations.map(({ regime }) => regime),
    }
    const open = assessment.findings
      .filter((one) => one.outcome !== 'met' && one.severity !== 'informs')
      .map((one) => `${one.rule} ${one.outcome}`)
    expect(answers, `open: ${open.join(', ')}`).toMatchObject(expected)
    expect(
      Object.fromEntries(Object.keys(rules).map((rule) => [rule, outcomes.get(rule) ?? 'does not apply'])),
    ).toEqual(rules)
    expect(not.filter((rule) => outcomes.has(rule))).toEqual([])
  })
})
