import { describe, expect, test } from 'vitest'
import { readUnits, writeUnits } from '#bench/lib/capacity.ts'
import { type Item, itemSize } from '#bench/lib/item-size.ts'

/** An item of so many bytes in all. */
const ofSize = (size: number, keys: Record<string, string> = {}): Item => {
  const bare: Item = Object.fromEntries(Object.entries(keys).map(([name, value]) => [name, { S: value }]))
  return { ...bare, v: { S: 'x'.repeat(size - itemSize(bare) - 1) } }
}

describe('the size of an item, by the published rules', () => {
  test.each<[string, Item, number]>([
    ['a text: its bytes and those of its name', { name: { S: 'Téranga' } }, 4 + 8],
    ['a number: a byte for two digits and one more', { n: { N: '27' } }, 1 + 2],
    ['a number of 38 digits', { n: { N: '1'.repeat(38) } }, 1 + 20],
    ['a number whose zeros at both ends do not count', { n: { N: '0.00120' } }, 1 + 2],
    ['a byte for yes, no and nothing', { b: { BOOL: true }, n: { NULL: true } }, 2 + 2],
    ['binary: the bytes, not their Base64', { b: { B: new Uint8Array(10) } }, 1 + 10],
    ['an empty map and an empty list: three bytes each', { m: { M: {} }, l: { L: [] } }, 4 + 4],
    ['a map: its content and one byte for each', { m: { M: { a: { S: 'bc' } } } }, 1 + 3 + 1 + 2 + 1],
    ['a list: its content and one byte for each', { l: { L: [{ S: 'a' }, { S: 'bc' }] } }, 1 + 3 + 3 + 2],
    ['a set of texts', { s: { SS: ['a', 'bc'] } }, 1 + 3],
  ])('%s', (_, item, size) => {
    expect(itemSize(item)).toBe(size)
  })
})

describe('reading', () => {
  test('8 KB costs two units, or one where it need not be consistent: the example of the price page', () => {
    expect(readUnits(8192, { consistent: true })).toBe(2)
    expect(readUnits(8192)).toBe(1)
  })

  test('begins a unit with its first byte, and costs one where nothing is found', () => {
    expect(readUnits(4097, { consistent: true })).toBe(2)
    expect(readUnits(0, { consistent: true })).toBe(1)
    expect(readUnits(0)).toBe(0.5)
  })
})

describe('writing', () => {
  test('3 KB costs three units, six in a transaction: the example of the price page', () => {
    expect(writeUnits(undefined, ofSize(3072))).toBe(3)
    expect(writeUnits(undefined, ofSize(3072), { transactional: true })).toBe(6)
  })

  test('costs by the larger of what was there and what is there', () => {
    expect(writeUnits(ofSize(5000), ofSize(100))).toBe(5)
    expect(writeUnits(ofSize(5000), undefined)).toBe(5)
  })

  const listed = (size: number, at = 'a') => ofSize(size, { gsi1pk: 'list', gsi1sk: at })

  test.each<[string, Item | undefined, Item | undefined, number]>([
    ['an item that no index holds', ofSize(900), ofSize(1000), 1],
    ['an item that comes into an index', ofSize(900), listed(2000), 2 + 2],
    ['an item that leaves an index', listed(2000), ofSize(900), 2 + 2],
    ['an item that changes its place in an index: taken out and put in', listed(2000, 'a'), listed(2000, 'b'), 2 + 4],
    ['an item that changes in its place', listed(1900), listed(2000), 2 + 2],
    ['an item that is written as it was', listed(2000), listed(2000), 2],
    ['an item that has only one of the keys of an index', undefined, ofSize(500, { gsi1pk: 'list' }), 1],
  ])('%s', (_, before, after, units) => {
    expect(writeUnits(before, after)).toBe(units)
  })
})
