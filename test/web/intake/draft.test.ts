import { describe, expect, test } from 'vitest'
import { type Transfer, transfer } from '#domain/transfer.ts'
import { abroad, atHome } from '#test/support/facts.ts'
import { asksActsFor, goesAbroad, withCountry, withRole } from '#web/intake/_lib/answers.ts'
import { check } from '#web/intake/_lib/check.ts'
import { type Draft, draftOf, emptyDraft, sendable } from '#web/intake/_lib/draft.ts'
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
    expect(transfer.parse(sendable(draftOf(facts, null)))).toEqual(facts)
  })

  test('that is still empty says of every question that it is unanswered, in the reader’s words', () => {
    const checked = check(emptyDraft(djoliba), today, 'fr')
    expect(checked).toMatchObject({
      ok: false,
      faults: {
        '/recipient/name': 'Répondez à cette question.',
        '/recipient/country': 'Répondez à cette question.',
        '/recipient/role': 'Répondez à cette question.',
        '/purposes': 'Choisissez au moins une valeur.',
        '/startsOn': 'Répondez à cette question.',
      },
    })
    expect(checked.ok ? [] : Object.keys(checked.faults)).not.toContain('/recipient/actsFor')
  })

  test('whose start is past is told so before it is sent', () => {
    const checked = check(filled(abroad(), { startsOn: '2026-11-24' }), today, 'en')
    expect(checked).toMatchObject({ ok: false, faults: { '/startsOn': expect.stringContaining('2026-11-25') } })
  })

  test('that is complete is the very transfer that the server takes', () => {
    expect(check(filled(), today, 'fr')).toEqual({ ok: true, facts: abroad() })
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
    const { recipient } = emptyDraft(djoliba)
    const american = { ...withCountry(recipient, 'US'), selfCertified: true }
    expect(withCountry(american, 'IN').selfCertified).toBeNull()
  })

  test('that is no longer asked has no answer: a transfer that stays at home leans on no tool', () => {
    const draft = filled(atHome(), { tool: 'scc-2021-914', evidence: ['necessity-note'] })
    expect(sendable(draft)).toMatchObject({ tool: 'none' })
    expect(sendable(draft)).not.toHaveProperty('evidence')
  })

  test.each([
    ['nothing is known', emptyDraft(djoliba), null],
    ['the recipient is abroad', filled(), true],
    ['everything stays', filled(atHome()), false],
    ['only support is abroad', filled(atHome({ places: { ...atHome().places, support: ['IN'] } })), true],
    ['the places are not known yet', filled(atHome(), { places: emptyDraft(null).places }), null],
  ])('whether the data goes abroad: %s', (_, draft, expected) => {
    expect(goesAbroad(draft)).toBe(expected)
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
