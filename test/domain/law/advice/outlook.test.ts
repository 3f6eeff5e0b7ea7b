import { describe, expect, it } from 'vitest'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import { advise } from '#domain/law/advice/advise.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'

const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
const follow = (draft: TransferDraft) => advise(draft, currentPacks(), at)
const asked = (draft: TransferDraft) => follow(draft).outlook.questions.map(({ path }) => path)

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
    const draft: TransferDraft = {
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
