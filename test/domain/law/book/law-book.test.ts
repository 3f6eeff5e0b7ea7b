import { describe, expect, it } from 'vitest'
import { changeLog, regimesOf, ruleVersions } from '#domain/law/book/law-book.ts'
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

describe('the log of changes', () => {
  const log = changeLog(packs)

  it('begins with the latest', () => {
    expect(log.map(({ on }) => on)).toEqual(
      log
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    )
  })

  it('names what a change touches, and says what it is', () => {
    const correction = log.find(({ touches }) => touches.some(({ id }) => id === 'ZA-SCOPE'))
    expect(correction?.touches).toContainEqual({
      id: 'ZA-SCOPE',
      kind: 'rule',
      name: expect.objectContaining({ fr: expect.any(String) }),
    })
  })

  const entries = packs.flatMap(({ data }) =>
    [...data.rules, ...data.statuses, ...data.tools, ...data.formalities, ...data.deadlines].map((entry) => ({
      data,
      entry,
    })),
  )

  it('names every entry that was put right', () => {
    const forgotten = entries
      .filter(({ entry }) => entry.recorded.to !== undefined)
      .filter(({ data, entry }) => !data.changes.some(({ touches }) => touches.includes(entry.id)))
    expect(forgotten.map(({ entry }) => entry.id)).toEqual([])
  })

  it('has something to say for the last day on which a pack was written in', () => {
    const silent = entries.filter(({ data, entry }) => data.changes.every(({ on }) => on < entry.recorded.from))
    expect(silent.map(({ data, entry }) => `${data.regime} ${entry.id}`)).toEqual([])
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

describe('the regimes', () => {
  it('count for each regime how far its rules were verified', () => {
    const ml = regimesOf(packs).find(({ regime }) => regime === 'ml')
    expect(ml?.rules.unverified).toBeGreaterThan(0)
    expect(ml?.rules.total).toBe(
      (ml?.rules.text ?? 0) + (ml?.rules.authority ?? 0) + (ml?.rules.secondary ?? 0) + (ml?.rules.unverified ?? 0),
    )
  })
})
