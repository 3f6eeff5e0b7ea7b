import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseStatus } from '#domain/case/case.ts'
import { recipientRoles, transferTools } from '#domain/facts/catalogues.ts'
import { countryCodes } from '#domain/facts/country-code.ts'
import { inventoryFilter } from '#domain/inventory/inventory.ts'
import { codesOfCatalogue } from '#web/lib/label.ts'
import { filterOf, isEmpty, searchOf, statuses, withFacet } from '#web/pages/inventory/_lib/filter.ts'
import { classOf } from '#web/pages/inventory/map/classes.ts'

const some = <C extends string>(codes: readonly C[]) =>
  fc.option(fc.subarray([...codes], { minLength: 1 }), { nil: undefined })

const anyFilter = fc
  .record({
    status: some(statuses),
    country: some(countryCodes.slice(0, 20)),
    role: some(codesOfCatalogue(recipientRoles)),
    tool: some(codesOfCatalogue(transferTools)),
    text: fc.option(
      fc.stringMatching(/^[A-Za-zéà’&=,? ]{1,20}$/).map((text) => text.trim()),
      { nil: undefined },
    ),
  })
  .map((filter) => filterOf(searchOf(JSON.parse(JSON.stringify(filter)))))

describe('The inventory’s filter', () => {
  test('is in the address, whole: a link to the page is a link to the filter', () => {
    fc.assert(
      fc.property(
        anyFilter,
        (filter) => void expect(filterOf(new URLSearchParams(`${searchOf(filter)}`))).toEqual(filter),
      ),
    )
  })

  test('of any address is one that the server takes', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), anyFilter, (query, filter) => {
        expect(inventoryFilter.safeParse(filterOf(new URLSearchParams(query))).success).toBe(true)
        expect(inventoryFilter.safeParse(Object.fromEntries(searchOf(filter))).success).toBe(true)
      }),
    )
  })

  test('leaves out what it does not know, so that an old link still opens', () => {
    expect(filterOf(new URLSearchParams('status=in-force,abolished&country=XX&colour=red'))).toEqual({
      status: ['in-force'],
    })
  })

  test('lets go of a field when its last value goes', () => {
    const filter = withFacet({ status: ['in-force'] }, 'status', [])
    expect(filter).toEqual({})
    expect(isEmpty(filter)).toBe(true)
  })

  test('knows every status of a case', () => {
    expect([...statuses].sort()).toEqual([...caseStatus.options].sort())
  })
})

test.each([
  [0, 'none'],
  [1, 'few'],
  [3, 'few'],
  [4, 'some'],
  [9, 'some'],
  [10, 'many'],
  [1000, 'many'],
])('a country with %i transfers is in the class “%s” of the map', (count, expected) => {
  expect(classOf(count)).toBe(expected)
})
