import { describe, expect, it } from 'vitest'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { baseCase } from '#local/law/case.ts'
import { failuresOf, readScenarios } from '#local/law/scenarios.ts'

const base = baseCase()
const packs = currentPacks()
const table = readScenarios()

describe('the conformance table', () => {
  it('has at least 250 rows that say what is recommended, each with a name of its own', () => {
    const rows = table.flatMap((one) => one.rows)
    expect(rows.filter(({ expect: { outcome } }) => outcome !== undefined).length).toBeGreaterThanOrEqual(250)
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  it('names only decisions on countries that exist', () => {
    const ids = new Set(packs.flatMap(({ data }) => data.statuses.map(({ id }) => id)))
    const named = table.flatMap(({ rows }) => rows.flatMap(({ statuses }) => Object.keys(statuses)))
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it('names only rules that exist', () => {
    const ids = new Set(packs.flatMap(({ data }) => data.rules.map(({ id }) => id)))
    const named = table.flatMap(({ rows }) =>
      rows.flatMap(({ rules, applies, not }) => [...Object.keys(rules), ...applies, ...not]),
    )
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe.each(table)('$file', ({ rows }) => {
  it.each(rows)('$name', (row) => {
    expect(failuresOf(row, packs, base)).toEqual([])
  })
})
