import { expect, test } from 'vitest'
import { costOf, currentPrices } from '#bench/lib/prices.ts'
import { meets } from '#bench/lib/row.ts'
import { quantile } from '#bench/lib/statistics.ts'

test('the price list is whole, and each price says where it stands', () => {
  const { prices, lookedUpOn } = currentPrices()
  expect(lookedUpOn).toMatch(/^20\d\d-/)
  for (const { source } of Object.values(prices)) expect(source).toMatch(/^https:\/\/aws\.amazon\.com\//)
})

test('forty transitions and a hundred written units cost what a calculator says', () => {
  const { prices, ...rest } = currentPrices()
  const fixed = {
    ...rest,
    prices: { ...prices, stateTransition: { ...prices.stateTransition, usd: 0.025, per: 1000 } },
  }
  expect(costOf({ stateTransition: 40 }, fixed)).toBeCloseTo(0.001, 10)
  expect(costOf({}, fixed)).toBe(0)
})

test('the median and the slowest of twenty are told by nearest rank', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(quantile(twenty, 0.5)).toBe(10)
  expect(quantile(twenty, 0.95)).toBe(19)
  expect(quantile([7], 0.95)).toBe(7)
  expect(() => quantile([], 0.5)).toThrow(RangeError)
})

test('a figure meets its aim, misses it, or has none', () => {
  expect(meets({ what: 'x', value: 1, unit: 's', aim: { below: 3 } })).toBe(true)
  expect(meets({ what: 'x', value: 3, unit: 's', aim: { below: 3 } })).toBe(false)
  expect(meets({ what: 'x', value: 0.9, unit: '', aim: { atLeast: 0.9 } })).toBe(true)
  expect(meets({ what: 'x', value: 1, unit: 's' })).toBeNull()
})
