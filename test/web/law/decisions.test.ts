import { describe, expect, it } from 'vitest'
import { countryStanding } from '#domain/law/book/country-standing.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { decidedOf, silentOn } from '#web/pages/law/_lib/decisions.ts'

const standingOn = (country: string, day: string) =>
  countryStanding(currentPacks(), country, { validAt: day, knownAt: '2026-11-24' })
const decided = (country: string, day: string, regimes: string[]) =>
  decidedOf(standingOn(country, day), regimes, day).flatMap(({ statuses }) => statuses.map(({ id }) => id))

describe('What a law has decided of a country', () => {
  it('is the decision of the day, cited by its number', () => {
    const [first] = decidedOf(standingOn('CH', '2026-11-24'), ['eu-gdpr'], '2026-11-24')
    const [status] = first?.statuses ?? []
    expect(status?.id).toBe('EU-ADEQ-CH')
    expect(first && status && citedAs(first.standing.instruments, status, 'en')).toBe(
      'European Commission, Decision 2000/518/EC',
    )
  })

  it('is the one that ended last where none holds, with what ended it', () => {
    expect(decided('US', '2016-01-01', ['eu-gdpr'])).toEqual(['EU-ADEQ-US-SH'])
    expect(decided('US', '2021-01-01', ['eu-gdpr'])).toEqual(['EU-ADEQ-US-PS'])
    expect(decided('US', '2024-01-01', ['eu-gdpr'])).toEqual(['EU-ADEQ-US-DPF'])
  })

  it('is said to be nothing of a country that no law that applies ever spoke of, but for its own', () => {
    expect(silentOn(standingOn('IN', '2026-11-24'), ['eu-gdpr', 'ml'], '2026-11-24')).toEqual(['eu-gdpr', 'ml'])
    expect(silentOn(standingOn('FR', '2026-11-24'), ['eu-gdpr', 'ml'], '2026-11-24')).toEqual(['ml'])
  })
})
