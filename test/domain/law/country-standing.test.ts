import { describe, expect, test } from 'vitest'
import { countryStanding } from '#domain/law/law-book.ts'
import { currentPacks } from '#domain/law/packs.ts'

const knownAt = '2026-11-25'
const under = (regime: string, country: string, validAt: string) =>
  countryStanding(currentPacks(), country, { validAt, knownAt }).find((one) => one.regime === regime)

describe('A country’s standing', () => {
  test('by a group lasts as long as the country is a member: the United Kingdom under Japanese law', () => {
    expect(under('jp', 'GB', '2019-06-01')?.now.map(({ decision }) => decision)).toEqual(['adequate'])
    expect(under('jp', 'GB', '2025-09-01')?.now).toEqual([])
    expect(under('jp', 'GB', '2025-09-01')?.history.at(-1)?.valid.to).toBeDefined()
  })

  test('of a present member has no end', () => {
    expect(under('jp', 'FR', '2025-09-01')?.now.map(({ valid }) => valid.to)).toEqual([undefined])
  })

  test('named by the status itself is as the status says', () => {
    expect(under('eu-gdpr', 'US', '2020-07-15')?.now.map(({ id }) => id)).toContain('EU-ADEQ-US-PS')
    expect(under('eu-gdpr', 'US', '2020-07-16')?.now).toEqual([])
  })
})
