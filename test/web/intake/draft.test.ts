import { describe, expect, test } from 'vitest'
import { type Transfer, transfer } from '#domain/facts/transfer.ts'
import { abroad, atHome } from '#test/support/facts.ts'
import { asksActsFor, goesAbroad, withCountry, withExporterCountry, withRole } from '#web/intake/_lib/answers.ts'
import { check } from '#web/intake/_lib/check.ts'
import { type Draft, draftOf, emptyDraft } from '#web/intake/_lib/draft.ts'
import { placesOf, whereaboutsFor, whereaboutsOf } from '#web/intake/_lib/places.ts'
import { sendable } from '#web/intake/_lib/sendable.ts'
import { faultsIn, firstFaulty } from '#web/intake/_lib/steps.ts'

const today = '2026-11-25'
const djoliba = { name: 'Djoliba Télécom', country: 'ML' }
const filled = (facts: Transfer = abroad(), over: Partial<Draft> = {}): Draft => ({ ...draftOf(facts, null), ...over })

describe('A draft', () => {
  test.each([
    ['at home', atHome()],
    ['abroad', abroad({ evidence: ['necessity-note'], authorisedBy: ['ML'] })],
    [
      'to a certified recipient',
      abroad({
        recipient: { name: 'Eagle', country: 'US', role: 'processor', actsFor: 'exporter', selfCertified: true },
      }),
    ],
  ])('that begins with what was sent before sends the same again: %s', (_, facts) => {
    expect(transfer.parse(sendable(draftOf(facts, null), null))).toEqual(facts)
  })

  test('that is still empty says of every question that it is unanswered, in the reader’s words', () => {
    const checked = check(emptyDraft(djoliba), [], today, 'fr')
    expect(checked).toMatchObject({
      ok: false,
      faults: {
        '/recipient/name': 'Répondez à cette question.',
        '/recipient/country': 'Répondez à cette question.',
        '/recipient/role': 'Répondez à cette question.',
        '/purposes': 'Choisissez au moins une réponse.',
        '/startsOn': 'Répondez à cette question.',
      },
    })
    expect(checked.ok ? [] : Object.keys(checked.faults)).not.toContain('/recipient/actsFor')
  })

  test('whose start is past is told so before it is sent', () => {
    const checked = check(filled(abroad(), { startsOn: '2026-11-24' }), [], today, 'en')
    expect(checked).toMatchObject({ ok: false, faults: { '/startsOn': expect.stringContaining('25 November 2026') } })
  })

  test('that is complete is the very transfer that the server takes', () => {
    expect(check(filled(), null, today, 'fr')).toEqual({ ok: true, facts: abroad() })
  })
})

describe('A question', () => {
  test('whom the recipient acts for is asked of a group company only: elsewhere its role says it', () => {
    const { recipient } = emptyDraft(djoliba)
    expect(withRole(recipient, 'processor').actsFor).toBe('exporter')
    expect(withRole(recipient, 'public-authority').actsFor).toBe('itself')
    expect(asksActsFor(withRole(recipient, 'group-company'))).toBe(true)
    expect(withRole(withRole(recipient, 'processor'), 'group-company').actsFor).toBeNull()
  })

  test('about a certification is dropped when the country is another', () => {
    const american = withCountry(emptyDraft(djoliba), 'US')
    const certified = { ...american, recipient: { ...american.recipient, selfCertified: true } }
    expect(withCountry(certified, 'IN').recipient.selfCertified).toBeNull()
  })

  test('that makes no sense any more has no answer: a transfer that stays at home leans on no tool', () => {
    const draft = filled(atHome(), { tool: 'scc-2021-914', toolSignedOn: '2022-01-04' })
    expect(sendable(draft, [])).toMatchObject({ tool: 'none' })
    expect(sendable(draft, [])).not.toHaveProperty('toolSignedOn')
  })

  test('that nobody was asked is sent as such, never as “none”', () => {
    const draft = filled(abroad(), { tool: null, securityMeasures: [] })
    expect(sendable(draft, ['/evidence'])).toMatchObject({ notAsked: ['tool', 'authorisedBy', 'securityMeasures'] })
    expect(sendable(draft, ['/tool', '/evidence', '/authorisedBy', '/securityMeasures'])).not.toHaveProperty('notAsked')
  })

  test('that was asked and left empty says “none”: there is nothing to show', () => {
    const draft = filled(abroad(), { securityMeasures: [] })
    expect(sendable(draft, ['/securityMeasures'])).toMatchObject({ securityMeasures: [] })
    expect(sendable(draft, ['/securityMeasures'])).not.toMatchObject({
      notAsked: expect.arrayContaining(['securityMeasures']),
    })
  })

  test('for the tool has to be answered once it was asked: “none yet” is an answer, silence is not', () => {
    const silent = filled(abroad(), { tool: null })
    expect(check(silent, ['/tool'], today, 'en')).toMatchObject({
      ok: false,
      faults: { '/tool': 'Answer this question.' },
    })
    expect(check({ ...silent, tool: 'none' }, ['/tool'], today, 'en').ok).toBe(true)
    expect(check(silent, [], today, 'en').ok).toBe(true)
  })

  test('for the tool that was never asked is open again in a correction', () => {
    expect(draftOf(abroad({ tool: 'none', notAsked: ['tool'] }), null).tool).toBeNull()
    expect(draftOf(abroad({ tool: 'none' }), null).tool).toBe('none')
  })

  test.each([
    ['nothing is known', emptyDraft(djoliba), null],
    ['the recipient is abroad', filled(), true],
    ['everything stays', filled(atHome()), false],
    ['only support is abroad', filled(atHome({ places: { ...atHome().places, support: ['IN'] } })), true],
    ['the places are not known yet', filled(atHome(), { whereabouts: null }), null],
  ])('whether the data goes abroad: %s', (_, draft, expected) => {
    expect(goesAbroad(draft)).toBe(expected)
  })
})

describe('Where the data is', () => {
  const there = { ...withCountry(emptyDraft(djoliba), 'SN'), whereabouts: 'there' as const }

  test('is one answer where all of it is in one country', () => {
    expect(placesOf(there)).toEqual({ hosting: ['SN'], backup: [], remoteAccess: [], support: [] })
    expect(placesOf({ ...there, whereabouts: 'home' }).hosting).toEqual(['ML'])
    expect(placesOf({ ...there, whereabouts: null }).hosting).toEqual([])
  })

  test('is open again when the country that it was said of is another', () => {
    expect(withCountry(there, 'IN').whereabouts).toBeNull()
    expect(withCountry({ ...there, whereabouts: 'home' }, 'IN').whereabouts).toBe('home')
    expect(withExporterCountry({ ...there, whereabouts: 'home' }, 'SN').whereabouts).toBeNull()
  })

  test('keeps what was answered place by place, should it count again', () => {
    const places = { hosting: ['IN'], backup: ['SN'], remoteAccess: [], support: [] }
    const draft = { ...there, whereabouts: 'several' as const, places }
    expect(placesOf({ ...draft, whereabouts: 'home' }).backup).toEqual([])
    expect(placesOf(draft)).toEqual(places)
  })

  test('offers the recipient’s country only where it is another', () => {
    expect(whereaboutsFor(there)).toEqual(['home', 'there', 'several'])
    expect(whereaboutsFor(withCountry(there, 'ML'))).toEqual(['home', 'several'])
  })

  test.each([
    [['ML'], [], 'home'],
    [['SN'], [], 'there'],
    [['IN'], [], 'several'],
    [['ML'], ['ML'], 'several'],
    [[], [], null],
  ])('of what was sent before is told again: hosted in %s, backed up in %s', (hosting, backup, expected) => {
    expect(whereaboutsOf({ hosting, backup, remoteAccess: [], support: [] }, 'ML', 'SN')).toBe(expected)
  })
})

describe('The steps of the wizard', () => {
  test('each know their own faults, a list’s third value included', () => {
    expect(faultsIn({ '/places/support/2': 'x' }, 'where')).toBe(true)
    expect(faultsIn({ '/places/support/2': 'x' }, 'what')).toBe(false)
  })

  test('the first one with a fault is where the summary leads back to', () => {
    expect(firstFaulty({ '/tool': 'x', '/service': 'x' })).toBe('what')
    expect(firstFaulty({})).toBeNull()
  })
})
