import { describe, expect, it } from 'vitest'
import { decidedIn, every, not, PartialList, some, Unknown } from '#domain/law/condition/truth.ts'

const same = (truth: boolean | Unknown) => truth
const open = new Unknown(['tool'])

describe('a truth that is not known yet', () => {
  it('stays open only where it could matter', () => {
    expect(every([true, open], same)).toBe(open)
    expect(every([open, false], same)).toBe(false)
    expect(some([false, open], same)).toBe(open)
    expect(some([open, true], same)).toBe(true)
    expect(not(open)).toBe(open)
  })

  it('gathers what is missing', () => {
    expect(every([open, new Unknown(['evidence'])], same)).toEqual(new Unknown(['tool', 'evidence']))
  })

  it('can be told of half a list already', () => {
    const half = new PartialList(['FR', 'SN'], ['places.backup'])
    expect(decidedIn(true, half, (country) => country === 'SN')).toBe(true)
    expect(decidedIn(false, half, (country) => country === 'FR')).toBe(false)
    expect(decidedIn(true, half, (country) => country === 'CN')).toEqual(new Unknown(['places.backup']))
  })
})
