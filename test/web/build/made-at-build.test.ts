import { describe, expect, test } from 'vitest'
import { routes } from '#api/routes.ts'
import { countryCodes } from '#domain/facts/country-code.ts'
import { doors } from '#web/build/doors.ts'
import { height, width, worldPlaces } from '#web/build/world.ts'

test('the page calls by the route table: every route’s method and path, and none of its schemas', async () => {
  const { load } = doors()
  const made = typeof load === 'function' ? await Reflect.apply(load, {}, ['\0virtual:doors']) : null
  const table: unknown = JSON.parse(String(made).replace('export const doors = ', ''))
  expect(table).toEqual(
    Object.fromEntries(Object.entries(routes).map(([name, { method, path }]) => [name, { method, path }])),
  )
})

describe('The world map', async () => {
  const places = await worldPlaces()

  test('has a place for nearly every country that the system knows, small islands included', () => {
    const placed = new Set(places.map(({ code }) => code))
    const missing = countryCodes.filter((code) => !placed.has(code))
    expect(missing.length).toBeLessThan(20)
    for (const code of ['ML', 'SN', 'FR', 'US', 'MU', 'SG', 'CV', 'BH', 'MT', 'XK']) expect(placed).toContain(code)
  })

  test('has each country once', () => {
    const codes = places.flatMap(({ code }) => code ?? [])
    expect(codes.length).toBe(new Set(codes).size)
  })

  test('draws every place within its frame', () => {
    for (const { point, outline } of places) {
      const numbers = point ?? outline?.match(/-?[\d.]+/g)?.map(Number) ?? []
      numbers.forEach((value, index) => {
        expect(value).toBeGreaterThanOrEqual(-1)
        if (point) expect(value).toBeLessThanOrEqual(index === 0 ? width : height)
      })
    }
  })
})
