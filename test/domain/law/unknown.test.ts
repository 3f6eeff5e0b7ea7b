import { describe, expect, it } from 'vitest'
import { advise } from '#domain/law/advise.ts'
import { currentPacks } from '#domain/law/packs.ts'
import type { Draft } from '#domain/law/scene.ts'
import { decidedIn, every, not, PartialList, some, Unknown } from '#domain/law/truth.ts'

const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
const follow = (draft: Draft) => advise(draft, currentPacks(), at)
const asked = (draft: Draft) => follow(draft).outlook.questions.map(({ path }) => path)
const same = (truth: boolean | Unknown) => truth
const open = new Unknown(['tool'])

describe('a truth that is not known yet', () => {
  it('stays open only where it could matter', () => {
    expect(every([true, open], same)).toBe(open)
    expect(every([open, false], same)).toBe(false)
    expect(some([false, open], same)).toBe(open)
    expect(some([open, true], same)).toBe(true)
    expect(not(open)).toBe(open)
  })

  it('gathers what is missing', () => {
    expect(every([open, new Unknown(['evidence'])], same)).toEqual(new Unknown(['tool', 'evidence']))
  })

  it('can be told of half a list already', () => {
    const half = new PartialList(['FR', 'SN'], ['places.backup'])
    expect(decidedIn(true, half, (country) => country === 'SN')).toBe(true)
    expect(decidedIn(false, half, (country) => country === 'FR')).toBe(false)
    expect(decidedIn(true, half, (country) => country === 'CN')).toEqual(new Unknown(['places.backup']))
  })
})

describe('a draft with half its facts', () => {
  it('is asked first where the exporter is, when nothing is known', () => {
    expect(asked({})[0]).toBe('exporter.country')
  })

  it('already follows Malian law once the exporter is in Mali, and already leaves the country with one place abroad', () => {
    const { assessment } = follow({ exporter: { country: 'ML' }, places: { backup: ['SN'] } })
    expect(assessment.regimes.map(({ regime }) => regime)).toContain('ml')
    expect(assessment.restricted).toBe(true)
    expect(assessment.authorisations.map(({ rule }) => rule)).toContain('ML-TRF-01')
  })

  it('asks for the certification of a US recipient, since it decides', () => {
    const draft: Draft = {
      exporter: { country: 'FR' },
      recipient: { country: 'US', role: 'processor', actsFor: 'exporter' },
      purposes: ['billing'],
      dataCategories: ['contact'],
      dataSubjects: ['subscribers'],
      places: { hosting: ['US'], backup: [], remoteAccess: [], support: [] },
      tool: 'none',
      securityMeasures: ['encryption-at-rest'],
      contract: '6b3c1f5e-0f0b-4c52-9a53-0f4f3d7a2c11',
    }
    expect(asked(draft)[0]).toBe('recipient.selfCertified')
    expect(follow(draft).outlook.settled).toBe(false)
  })

  it('asks nothing more of a plain domestic case', () => {
    const { outlook, assessment } = follow({
      exporter: { country: 'ML' },
      recipient: { country: 'ML', role: 'processor', actsFor: 'exporter' },
      purposes: ['network-operations'],
      dataCategories: ['contact'],
      dataSubjects: ['business-contacts'],
      places: { hosting: ['ML'], backup: [], remoteAccess: [], support: [] },
      tool: 'none',
      securityMeasures: ['access-control'],
      contract: null,
    })
    expect(outlook).toEqual({ atBest: 'clear', atWorst: 'clear', settled: true, questions: [] })
    expect(assessment.recommendation.route).toBe('auto')
  })
})
