import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondReader } from '#domain/clauses/reader/model.ts'
import { packWeights, unpackWeights } from '#domain/clauses/reader/weights.ts'
import { requirementsOf } from '#domain/clauses/rules/requirements-of.ts'

const steps = fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -90, max: -1 }))

const weights = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 0xffffff }),
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 54 }), steps), {
        selector: ([output]) => output,
        maxLength: 55,
      }),
    ),
    { selector: ([hash]) => hash, maxLength: 40 },
  )
  .map((entries) => {
    const sorted = entries.map(([hash, pairs]) => [hash, pairs.sort(([a], [b]) => a - b)] as const)
    return new Map(sorted.sort(([a], [b]) => a - b))
  })

describe('the second reader as it is kept', () => {
  it('says after unpacking what it said before', () => {
    fc.assert(
      fc.property(weights, (given) => {
        expect([...unpackWeights(packWeights(given))]).toEqual([...given])
      }),
    )
  })

  it('knows every requirement of the GDPR, in the order of the matrix', () => {
    expect(secondReader().topics).toEqual(requirementsOf().map(({ id }) => id))
  })
})
