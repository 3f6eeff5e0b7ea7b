import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partOf } from '#functions/api/part-of.ts'

describe('a list that is handed over in parts', () => {
  test('comes whole, each of it once, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (list, length) => {
        const read: number[] = []
        let next: string | null = '0'
        while (next !== null) {
          const { part, next: following }: ReturnType<typeof partOf<number>> = partOf(list, { from: next, length })
          expect(part.length).toBeLessThanOrEqual(length)
          read.push(...part)
          next = following
        }
        expect(read).toEqual(list)
      }),
    )
  })

  test('is over for whoever asks beyond its end', () => {
    expect(partOf(['one'], { from: '9', length: 50 })).toEqual({ part: [], next: null })
  })
})
