import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostSteps, packWeights, secondReader, unpackWeights } from '#domain/clauses/reader/model.ts'
import { requirementsOf } from '#domain/clauses/requirements-of.ts'

const weights = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 0xffffff }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 54 }), fc.integer({ min: -mostSteps, max: mostSteps })), {
        maxLength: 55,
      }),
    ),
    { selector: ([hash]) => hash, maxLength: 40 },
  )
  .map((entries): Map<number, [number, number][]> => new Map(entries.sort(([a], [b]) => a - b)))

describe('the second reader as it is kept', () => {
  it('says after unpacking what it said before', () => {
    fc.assert(
      fc.property(weights, (given) => {
        expect([...unpackWeights(packWeights(given))]).toEqual([...given])
      }),
    )
  })

  it('knows every requirement of the GDPR, in the order of the matrix', () => {
    expect(secondReader().requirements).toEqual(requirementsOf().map(({ id }) => id))
  })
})
