import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grant } from '#domain/case/case.ts'
import { outstanding } from '#domain/case/waiting.ts'
import { expire, recordGrant } from '#domain/transitions/authorise.ts'
import { people } from '../../support/actors.ts'
import { aGrant, at, being, decided, granted, onwards, rulings, waiting } from '../../support/lives.ts'

const awaiting = (...regimes: string[]) => decided(rulings.approved, waiting({ regimes }))
const recorded = at('2026-11-12T10:00:00.000Z', people.ousmane)
const record = (grant: Partial<Grant>) => recordGrant(awaiting('ml').now, aGrant(grant), recorded)

test('one grant puts the transfer in force where one regime asked for it', () => {
  const { now } = granted()
  expect(now).toMatchObject({ status: 'in-force', since: '2026-11-12T10:00:00.000Z' })
  expect(now.dueAt).toBe('2027-06-30T23:59:59.999Z')
})

test('several regimes need a grant each: until then the transfer waits, in any order', () => {
  const regimes = ['ml', 'sn', 'ma']
  fc.assert(
    fc.property(fc.shuffledSubarray(regimes, { minLength: 3 }), (order) => {
      let life = awaiting(...regimes)
      for (const [index, regime] of order.entries()) {
        expect(life.now.status).toBe('awaiting-authorisation')
        expect(outstanding(being(life.now, 'awaiting-authorisation')).toSorted()).toEqual(order.slice(index).toSorted())
        life = granted(aGrant({ regime }), life)
      }
      expect(life.now.status).toBe('in-force')
    }),
  )
})

test('two rules of one regime that ask for an authorisation are answered by one grant', () => {
  expect(granted(aGrant(), awaiting('ml', 'ml')).now.status).toBe('in-force')
})

test('of several authorisations the one that ends first ends the transfer', () => {
  const first = granted(aGrant({ regime: 'ml', expiresOn: '2028-01-31' }), awaiting('ml', 'sn', 'ma'))
  const second = granted(aGrant({ regime: 'sn', expiresOn: '2027-03-31' }), first)
  const third = granted(aGrant({ regime: 'ma', expiresOn: null }), second)
  expect(third.now.dueAt).toBe('2027-03-31T23:59:59.999Z')
})

test('an authorisation without an end leaves nothing due', () => {
  expect(granted(aGrant({ expiresOn: null })).now.dueAt).toBeNull()
})

describe('a grant is refused at its field', () => {
  test.each<[string, Partial<Grant>, string, string]>([
    ['granted tomorrow', { grantedOn: '2026-11-13' }, '/grantedOn', 'in-the-future'],
    ['expired yesterday', { grantedOn: '2026-01-01', expiresOn: '2026-11-11' }, '/expiresOn', 'in-the-past'],
    ['of a regime that did not ask', { regime: 'sn' }, '/regime', 'not-outstanding'],
  ])('%s', (_, grant, pointer, code) => {
    const outcome = record(grant)
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'invalid-input', errors: [{ pointer, code }] } })
  })

  test('that ends before it begins', () => {
    const errors = [
      { pointer: '/expiresOn', code: 'in-the-past' },
      { pointer: '/expiresOn', code: 'before-its-start' },
    ]
    expect(record({ grantedOn: '2026-11-10', expiresOn: '2026-11-09' })).toMatchObject({ refusal: { errors } })
  })

  test('that was recorded before', () => {
    const once = granted(aGrant(), awaiting('ml', 'sn'))
    expect(recordGrant(once.now, aGrant(), recorded)).toMatchObject({
      refusal: { errors: [{ pointer: '/regime', code: 'not-outstanding', values: { regimes: 'sn' } }] },
    })
  })
})

test('a grant given today and ending today is taken: it holds until the day is over', () => {
  expect(record({ grantedOn: '2026-11-12', expiresOn: '2026-11-12' }).ok).toBe(true)
})

describe('an authorisation until 30 June', () => {
  const life = granted(aGrant({ expiresOn: '2027-06-30' }))

  test.each(['2027-06-30T00:00:00.000Z', '2027-06-30T23:59:59.999Z'])('still holds at %s', (instant) => {
    expect(expire(life.now, at(instant)).ok).toBe(false)
  })

  test('has run out with the first instant of 1 July, and the transfer is out of force', () => {
    const { now, entries } = onwards(life, (c) => expire(c, at('2027-07-01T00:00:00.000Z')))
    expect(now).toMatchObject({ status: 'expired', dueAt: null, grants: [{ reference: 'APDP/2026/0147' }] })
    expect(entries.at(-1)).toMatchObject({ happening: 'authorisation-expired', by: { id: 'system' } })
  })
})

test('a transfer in force without an authorisation never expires', () => {
  expect(expire(decided(rulings.approved).now, at('2099-01-01T00:00:00.000Z')).ok).toBe(false)
})

test('the ledger keeps the grant’s content', () => {
  const { entries } = granted()
  expect(entries.at(-1)?.body.grant).toMatchObject({ regime: 'ml', reference: 'APDP/2026/0147', document: null })
})
