import { describe, expect, it } from 'vitest'
import { regimesOf } from '#domain/law/book/regimes.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'

const packs = currentPacks()

describe('the regimes', () => {
  it('count for each regime how far its rules were verified', () => {
    const ml = regimesOf(packs).find(({ regime }) => regime === 'ml')
    expect(ml?.rules.unverified).toBeGreaterThan(0)
    expect(ml?.rules.total).toBe(
      (ml?.rules.text ?? 0) + (ml?.rules.authority ?? 0) + (ml?.rules.secondary ?? 0) + (ml?.rules.unverified ?? 0),
    )
  })
})
