import { describe, expect, it } from 'vitest'
import { countryStanding } from '#domain/law/book/country-standing.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { asOfIn, ruleApplied, withAsOf } from '#web/pages/law/_lib/as-of.ts'
import { grouped } from '#web/pages/law/_lib/rule-groups.ts'
import { matches } from '#web/pages/law/_lib/search-text.ts'
import { lastEnded, phaseOn, standingOf } from '#web/pages/law/_lib/standing-word.ts'
import { timeAxis } from '#web/pages/law/_lib/time-axis.ts'
import { attestationOf, emptyAttestation, faultsIn } from '#web/pages/law/regime/rule/_lib/attestation-draft.ts'
import { exampleFacts } from '#web/pages/law/regime/rule/_lib/example-words.ts'

describe('The day in the address of a law page', () => {
  it.each([
    ['asOf=2020-07-16', '2020-07-16'],
    ['asOf=2023-02-29', null],
    ['asOf=yesterday', null],
    ['', null],
  ])('“%s” asks for %s', (search, day) => expect(asOfIn(new URLSearchParams(search))).toBe(day))

  it('goes along to the next page, and is left out for today', () => {
    expect(withAsOf('/law/ml', '2020-07-16')).toBe('/law/ml?asOf=2020-07-16')
    expect(withAsOf('/law/ml', null)).toBe('/law/ml')
  })

  it('and the day of knowledge lead from a conclusion to the rule as it was applied', () => {
    const assessed = { validAt: '2026-11-25', knownAt: '2026-11-24' }
    expect(ruleApplied({ regime: 'ml', rule: 'ML-TRF-01' }, assessed)).toBe(
      '/law/ml/ML-TRF-01?asOf=2026-11-25&known=2026-11-24',
    )
  })
})

describe('Searching the law', () => {
  it('finds a word without its accents, and all words in any order', () => {
    expect(matches(['Droit sénégalais', 'CDP (Sénégal)'], 'senegal droit')).toBe(true)
    expect(matches(['Droit sénégalais'], 'malien')).toBe(false)
    expect(matches(['anything'], '')).toBe(true)
    expect(matches(['L’autorité'], "l'autorite")).toBe(true)
  })
})

describe('The rules of a regime', () => {
  it('stand by topic, why the regime applies first; an empty topic is left out', () => {
    const rules = [{ effect: 'informs' }, { effect: 'prohibits' }, { effect: 'informs', scope: true }] as const
    expect(grouped(rules).map(({ group }) => group)).toEqual(['scope', 'prohibitions', 'information'])
  })
})

describe('A country under a regime', () => {
  it('is its own territory, else what the weightiest status says, else nothing', () => {
    expect(standingOf({ inside: true, now: [] })).toBe('inside')
    expect(standingOf({ inside: false, now: [] })).toBe('silent')
  })

  it('still has a status on its last day, and no longer on the next', () => {
    const shield = { valid: { from: '2016-07-12', to: '2020-07-15' } }
    expect(phaseOn(shield, '2016-07-11')).toBe('future')
    expect(phaseOn(shield, '2020-07-15')).toBe('current')
    expect(phaseOn(shield, '2020-07-16')).toBe('past')
  })

  it('that says nothing on the day said something before: what ended last', () => {
    const { history } = countryStanding(currentPacks(), 'US', { validAt: '2021-03-01', knownAt: '2026-11-25' }).find(
      ({ regime }) => regime === 'eu-gdpr',
    ) ?? { history: [] }
    expect(lastEnded(history, '2021-03-01')?.valid.to).toBe('2020-07-15')
    expect(lastEnded(history, '2000-01-01')).toBeUndefined()
  })

  it('has its history on an axis of whole years; what has no end runs to the edge', () => {
    const axis = timeAxis([{ from: '2016-07-12', to: '2020-07-15' }, { from: '2023-07-10' }], ['2026-11-25'])
    expect(axis.years[0]).toEqual({ year: 2016, at: 0 })
    const open = axis.bar({ from: '2023-07-10' })
    expect(open.start + open.length).toBeCloseTo(100)
    expect(axis.at('2016-01-01')).toBe(0)
  })
})

describe('An example of a rule', () => {
  it('names each changed fact in full, and says what is unknown or absent', () => {
    expect(exampleFacts({ from: 'FR', authorisedBy: [], 'exporter.country': '?', contract: null })).toEqual([
      { path: 'exporter.country', is: 'given', value: 'FR' },
      { path: 'authorisedBy', is: 'given', value: [] },
      { path: 'exporter.country', is: 'unknown' },
      { path: 'contract', is: 'absent' },
    ])
  })
})

describe('An attestation', () => {
  it('needs to say what was read, and a correction in both languages', () => {
    expect(faultsIn(emptyAttestation)).toEqual({ textRead: true, citation: false })
    const said = { ...emptyAttestation, textRead: 'Journal officiel n° 26 de 2013', corrects: true, fr: 'art. 11' }
    expect(faultsIn(said)).toEqual({ textRead: false, citation: true })
    expect(attestationOf({ ...said, en: ' art. 11 ' }).citation).toEqual({ fr: 'art. 11', en: 'art. 11' })
    expect(attestationOf({ ...said, corrects: false }).citation).toBeNull()
  })
})
