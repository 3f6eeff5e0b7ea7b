import { describe, expect, it } from 'vitest'
import { ruleVersions } from '#domain/law/book/rule-versions.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { termsUsed } from '#domain/law/pack/terms-used.ts'

const packs = currentPacks()

describe('the named conditions behind a rule', () => {
  const terms = {
    restricted: 'destinations.exists(c, c != "ML")',
    uncovered: 'restricted && !adequate("SN")',
    special: 'tool == "bcr"',
  }

  it('are those that its conditions use, and those behind them', () => {
    expect(Object.keys(termsUsed(terms, ['uncovered && recipient.role == "special"']))).toEqual([
      'restricted',
      'uncovered',
    ])
  })

  it('are not what only a fact or a text is called', () => {
    expect(termsUsed(terms, ['recipient.special == "restricted"'])).toEqual({})
  })

  it('come with every rule of the packs that uses one', () => {
    const [version] = ruleVersions(packs, 'ML-TRF-01')
    expect(version?.terms).toHaveProperty('restricted')
  })
})

describe('a rule as it was read', () => {
  it('keeps a corrected rule beside what it was before', () => {
    expect(ruleVersions(packs, 'ZA-SCOPE').map(({ rule }) => [rule.recorded.from, rule.valid.from])).toEqual([
      ['2026-11-24', '2020-07-01'],
      ['2026-11-23', '2021-07-01'],
    ])
  })
})
