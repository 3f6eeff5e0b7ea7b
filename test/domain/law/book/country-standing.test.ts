import { describe, expect, test } from 'vitest'
import { countryStanding } from '#domain/law/book/country-standing.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'

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

  test('is told with all that it ever was: the United States under European law', () => {
    const standing = under('eu-gdpr', 'US', '2026-11-24')
    expect(standing?.history.map(({ id }) => id)).toEqual([
      'EU-ADEQ-US-SH',
      'EU-ADEQ-US-PNR04',
      'EU-ADEQ-US-PS',
      'EU-ADEQ-US-DPF',
    ])
    expect(standing?.now.map(({ id }) => id)).toEqual(['EU-ADEQ-US-DPF'])
  })

  test('says who is inside: the United Kingdom was under European law and is so no longer', () => {
    const inside = (day: string) => under('eu-gdpr', 'GB', day)?.inside
    expect([inside('2020-12-31'), inside('2021-01-01')]).toEqual([true, false])
  })
})
