import { describe, expect, test } from 'vitest'
import { abroad, atHome } from '#test/support/facts.ts'
import { draftOf, emptyDraft } from '#web/intake/_lib/draft.ts'
import { knownFacts } from '#web/intake/_lib/known-facts.ts'
import { type StepName, stepNames } from '#web/intake/_lib/steps.ts'

const none: ReadonlySet<StepName> = new Set()
const all: ReadonlySet<StepName> = new Set(stepNames)
const empty = emptyDraft({ name: 'Djoliba Télécom', country: 'ML' })

describe('What a draft gives the law to go by', () => {
  test('is nothing while not even the exporter’s country is known', () => {
    expect(knownFacts(emptyDraft(null), none)).toBeNull()
  })

  test('leaves out what nobody was asked yet: not answered is not “none”', () => {
    expect(knownFacts(empty, none)).toEqual({ exporter: { country: 'ML' }, recipient: {}, places: {} })
  })

  test('takes an empty answer for “none” once its step was left', () => {
    const draft = { ...empty, whereabouts: 'several' as const, places: { ...empty.places, hosting: ['FR'] } }
    expect(knownFacts(draft, none)?.places).toEqual({ hosting: ['FR'] })
    expect(knownFacts(draft, new Set(['where']))?.places).toEqual({
      hosting: ['FR'],
      backup: [],
      remoteAccess: [],
      support: [],
    })
    expect(knownFacts({ ...draftOf(abroad(), null), tool: null, securityMeasures: [] }, all)).toMatchObject({
      tool: 'none',
      securityMeasures: [],
      evidence: [],
      authorisedBy: [],
      contract: abroad().contract,
    })
  })

  test('knows every place once all of it is said to be in one country', () => {
    expect(knownFacts({ ...empty, whereabouts: 'home' }, none)?.places).toEqual({
      hosting: ['ML'],
      backup: [],
      remoteAccess: [],
      support: [],
    })
  })

  test('holds no tool against a transfer that stays at home, asked or not', () => {
    expect(knownFacts(draftOf(atHome(), null), none)?.tool).toBe('none')
  })

  test('holds no name: no rule reads one', () => {
    const facts = knownFacts(draftOf(abroad(), null), all)
    expect(facts?.exporter).not.toHaveProperty('name')
    expect(facts?.recipient).not.toHaveProperty('name')
    expect(facts).not.toHaveProperty('service')
  })

  test('of a draft that is complete is the transfer itself, without the names', () => {
    const { service: _, exporter, recipient, ...rest } = abroad()
    const { name: __, ...receiver } = recipient
    expect(knownFacts(draftOf(abroad(), null), all)).toEqual({
      ...rest,
      evidence: [],
      authorisedBy: [],
      exporter: { country: exporter.country },
      recipient: receiver,
    })
  })
})
