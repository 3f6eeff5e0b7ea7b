import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  caseSummary,
  countsOf,
  type InventoryFilter,
  inventoryFilter,
  matching,
  summaryOf,
} from '#domain/inventory/inventory.ts'
import { reaching, statuses } from '#test/support/lives.ts'
import { aRow, someFilter, someRows } from '#test/support/rows.ts'

describe('the row of a case', () => {
  test.each(statuses)('is whole in the status %s', (status) => {
    const { now } = reaching[status]()
    const row = summaryOf(now)
    expect(caseSummary.parse(row)).toEqual(row)
    expect(row).toMatchObject({ id: now.id, status, version: now.version, countries: ['DE', 'IE', 'IN'] })
  })

  test('carries the questions while its requester has to answer them, and no longer', () => {
    expect(summaryOf(reaching.returned().now).questions).toEqual(['Where are the backups?'])
    expect(summaryOf(reaching.refused().now).questions).toEqual([])
  })

  test('tells a tool that nobody needs from one that is still to be found', () => {
    const { now } = reaching.submitted()
    const row = (over: Partial<typeof now.facts>) => summaryOf({ ...now, facts: { ...now.facts, ...over } })
    expect(row({ tool: 'none' }).toolNotNeeded).toBeUndefined()
    expect(row({ tool: 'none', notAsked: ['tool'] }).toolNotNeeded).toBe(true)
    expect(row({ tool: 'bcr', notAsked: ['tool'] }).toolNotNeeded).toBeUndefined()
  })

  test('has no risk and no recommendation before the assessment', () => {
    expect(summaryOf(reaching.submitted().now)).toMatchObject({ risk: null, recommendation: null })
    expect(summaryOf(reaching['awaiting-decision']().now)).toMatchObject({ risk: 'medium', recommendation: 'approve' })
  })
})

describe('filtering', () => {
  const rows = [
    aRow({ recipient: 'Téranga Hébergement', status: 'in-force', countries: ['FR', 'SN'], tool: 'bcr' }),
    aRow({ recipient: 'Baobab Desk', status: 'refused', countries: ['IE'], tool: 'bcr', service: 'Étude de marché' }),
    aRow({ recipient: 'Sahel Pay', status: 'in-force', countries: ['SN'], tool: 'none' }),
  ]
  const found = (filter: InventoryFilter) => matching(rows, filter).map(({ recipient }) => recipient)

  test('without a wish leaves everything', () => {
    expect(found({})).toHaveLength(3)
  })

  test('takes any of the values within a field', () => {
    expect(found({ status: ['in-force', 'refused'] })).toHaveLength(3)
    expect(found({ country: ['FR', 'IE'] })).toEqual(['Téranga Hébergement', 'Baobab Desk'])
  })

  test('asks for all of the fields at once', () => {
    expect(found({ status: ['in-force'], tool: ['bcr'] })).toEqual(['Téranga Hébergement'])
  })

  test('finds a country wherever the data lies or can be read from', () => {
    expect(found({ country: ['SN'] })).toEqual(['Téranga Hébergement', 'Sahel Pay'])
  })

  test('finds a name or a service written without its accents and in any case', () => {
    expect(found({ text: 'TERANGA heb' })).toEqual(['Téranga Hébergement'])
    expect(found({ text: 'etude' })).toEqual(['Baobab Desk'])
    expect(found({ text: 'étude' })).toEqual(['Baobab Desk'])
  })

  test('leaves only what fits, nothing twice, and in the order it came', () => {
    fc.assert(
      fc.property(someRows, someFilter, (all, filter) => {
        const left = matching(all, filter)
        expect(left).toEqual(all.filter((row) => left.includes(row)))
        expect(matching(left, filter)).toEqual(left)
      }),
    )
  })
})

describe('the number beside a value', () => {
  test('is how many transfers choosing that value would leave, given the other filters', () => {
    fc.assert(
      fc.property(someRows, someFilter, (rows, filter) => {
        for (const [facet, counts] of Object.entries(countsOf(rows, filter)))
          for (const [value, count] of Object.entries(counts)) {
            const one = inventoryFilter.parse({ ...filter, [facet]: [value] })
            expect(count, `${facet} ${value}`).toBe(matching(rows, one).length)
          }
      }),
    )
  })

  test('is left out only where choosing the value would leave nothing', () => {
    fc.assert(
      fc.property(someRows, someFilter, (rows, filter) => {
        const counts = countsOf(rows, filter)
        for (const status of statuses)
          expect(counts.status[status] ?? 0).toBe(matching(rows, { ...filter, status: [status] }).length)
      }),
    )
  })
})

describe('a filter in an address', () => {
  test('is read from commas or from repeated values', () => {
    expect(inventoryFilter.parse({ status: 'in-force,expired', country: ['SN', 'FR'] })).toEqual({
      status: ['in-force', 'expired'],
      country: ['SN', 'FR'],
    })
  })

  test.each([
    [{ status: 'open' }],
    [{ status: '' }],
    [{ country: 'ZZ' }],
    [{ country: 'sn' }],
    [{ tool: 'bcr,' }],
    [{ colour: 'blue' }],
  ])('%j is refused', (filter) => {
    expect(inventoryFilter.safeParse(filter).success).toBe(false)
  })
})
