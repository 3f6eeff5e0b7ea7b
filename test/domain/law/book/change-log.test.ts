import { describe, expect, it } from 'vitest'
import { changeLog } from '#domain/law/book/change-log.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'

const packs = currentPacks()

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
