import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentHash } from '#domain/record/hash.ts'

test('the hash is that of the canonical JSON: a value known by heart', () => {
  // SHA-256 of {"a":1,"b":[true,null,"é"]}
  expect(contentHash({ b: [true, null, 'é'], a: 1 })).toBe(
    '9488dd13ca33d3291f5a91a1833dfa164811755ffba538c2b340780f8c31a0cb',
  )
})

test('the same content has the same hash, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: true })), (value) => {
      const backwards = Object.fromEntries(Object.entries(value).reverse())
      expect(contentHash(backwards)).toBe(contentHash(value))
    }),
  )
})

test('other content has another hash', () => {
  const hashes = [{}, [], '', null, 0, false, { a: 1 }, { a: '1' }, { a: [1] }].map(contentHash)
  expect(new Set(hashes).size).toBe(hashes.length)
})
