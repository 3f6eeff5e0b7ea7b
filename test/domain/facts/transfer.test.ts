import { describe, expect, test } from 'vitest'
import { screen } from '#domain/case/screening.ts'
import type { actsFor, recipientRoles } from '#domain/facts/catalogues.ts'
import { countriesReached, leavesCountry, transfer, withoutUnasked } from '#domain/facts/transfer.ts'
import { someFacts } from '#test/support/samples.ts'

const home = someFacts({
  recipient: { name: 'Ségou Paiement', country: 'ML', role: 'processor', actsFor: 'exporter' },
  places: { hosting: ['ML'], backup: [], remoteAccess: [], support: [] },
})

test('the facts of an ordinary request are accepted as they are', () => {
  expect(transfer.parse(someFacts())).toEqual(someFacts())
})

describe('the countries reached', () => {
  test('are every place, the recipient’s own included, each once and sorted', () => {
    expect(countriesReached(someFacts())).toEqual(['DE', 'IE', 'IN'])
    expect(countriesReached(home)).toEqual(['ML'])
  })

  test.each(['hosting', 'backup', 'remoteAccess', 'support'] as const)(
    'count a transfer abroad where only %s is abroad: reading from there is a transfer',
    (place) => {
      expect(leavesCountry(home)).toBe(false)
      const facts = { ...home, places: { ...home.places, [place]: ['ML', 'IN'] } }
      expect(leavesCountry(facts)).toBe(true)
      expect(screen(facts)).toMatchObject({ abroad: true, countries: ['IN', 'ML'] })
    },
  )

  test('count a transfer abroad where the data stays and the recipient is foreign', () => {
    expect(leavesCountry({ ...home, recipient: { ...home.recipient, country: 'FR' } })).toBe(true)
  })
})

describe('who a recipient acts for', () => {
  const told = (role: keyof typeof recipientRoles, whom: keyof typeof actsFor) =>
    transfer.safeParse(someFacts({ recipient: { name: 'B', country: 'IE', role, actsFor: whom } })).success

  test.each([
    ['processor', 'exporter', true],
    ['processor', 'itself', false],
    ['subprocessor', 'exporter', true],
    ['subprocessor', 'itself', false],
    ['partner', 'itself', true],
    ['partner', 'exporter', false],
    ['public-authority', 'itself', true],
    ['public-authority', 'exporter', false],
    ['group-company', 'exporter', true],
    ['group-company', 'itself', true],
  ] as const)('a %s that acts for %s: %s', (role, whom, fits) => {
    expect(told(role, whom)).toBe(fits)
  })
})

describe('what nobody was asked for', () => {
  test('is unknown in a draft, and no “none”; what has a value all the same is known', () => {
    const draft = { tool: 'none' as const, evidence: [], securityMeasures: ['access-control' as const] }
    expect(withoutUnasked({ ...draft, notAsked: ['tool', 'evidence', 'securityMeasures'] })).toEqual({
      securityMeasures: ['access-control'],
    })
    expect(withoutUnasked(draft)).toEqual(draft)
  })
})

describe('screening', () => {
  test('looks for clauses where the recipient acts on instructions', () => {
    expect(screen(someFacts())).toMatchObject({ path: 'contract', clausesMatter: true })
  })

  test('looks for a legal basis and no clauses where an authority asks', () => {
    const recipient = { name: 'Tribunal', country: 'ML', role: 'public-authority', actsFor: 'itself' } as const
    expect(screen(someFacts({ recipient }))).toMatchObject({ path: 'disclosure', clausesMatter: false })
  })
})
