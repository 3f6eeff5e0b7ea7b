import { describe, expect, it } from 'vitest'
import { changeLog, ruleVersions } from '#domain/law/law-book.ts'
import { currentPacks } from '#domain/law/packs.ts'
import { termsUsed } from '#domain/law/terms-used.ts'

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
