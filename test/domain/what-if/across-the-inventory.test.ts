import { describe, expect, it } from 'vitest'
import { type Transfer, transfer } from '#domain/facts/transfer.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { unwrap } from '#domain/problems/problems.ts'
import { acrossTheInventory } from '#domain/what-if/across-the-inventory.ts'
import { factsAsTheyStand } from '#domain/what-if/as-it-stands.ts'
import { isRead, known } from '#domain/what-if/known-supposition.ts'
import { supposing } from '#domain/what-if/law-change.ts'
import { withOtherFacts } from '#domain/what-if/other-facts.ts'
import type { Supposition } from '#domain/what-if/supposition.ts'
import { baseCase, changed } from '#local/law/case.ts'
import { aGrant, filed, granted } from '../../support/lives.ts'

const on = '2027-03-03'
const packs = currentPacks()
const facts = (given: Parameters<typeof changed>[1]): Transfer => transfer.parse(changed(baseCase(), given))

const id = (n: number) => `7f1d8a52-3c0e-4d7b-9a61-5e2f40c8b9${String(n).padStart(2, '0')}`
const inventory = (transfers: readonly Transfer[]) => transfers.map((one, n) => filed(one, id(n)).now)

/** What a change does to each of these transfers, in their order. */
const would = (change: Supposition, transfers: readonly Transfer[]) => {
  const after = supposing(packs, unwrap(known(packs, change, on)))
  const { effects, rules } = acrossTheInventory(inventory(transfers), {
    before: packs,
    after,
    at: { validAt: on, knownAt: '2026-11-25' },
  })
  return {
    kinds: transfers.map((_, n) => effects.find(({ case: one }) => one === id(n))?.effect.effect ?? 'same'),
    effects: effects.map(({ effect }) => effect),
    rules,
  }
}

const proof = { evidence: ['people-informed', 'sufficient-guarantees'] }
const certified = facts({ from: 'FR', to: 'US', 'recipient.selfCertified': true, ...proof })
const underClauses = facts({
  from: 'FR',
  to: 'US',
  tool: 'scc-2021-914',
  evidence: [...proof.evidence, 'transfer-impact-assessment'],
})
const domestic = facts({})

describe('the end of the US framework', () => {
  const change: Supposition = { kind: 'status-ends', status: 'EU-ADEQ-US-DPF' }

  it('stops the transfers that rest on it and leaves the others alone', () => {
    const { kinds, rules } = would(change, [certified, domestic])
    expect(kinds).toEqual(['stops', 'same'])
    expect(rules.map(({ rule }) => rule)).toContain('EU-46-1')
  })

  it('leaves alone what rests on the Commission’s clauses', () => {
    const [kind] = would(change, [underClauses]).kinds
    expect(kind).not.toBe('stops')
  })

  it('says of a transfer what it was, what it would be, and which requirement is new', () => {
    const [effect] = would(change, [certified]).effects
    expect(effect?.outcome).toEqual({ before: 'approve', after: 'return' })
    expect(effect?.asked).toContain('EU-46-1')
  })
})

describe('Kenya, found adequate under the GDPR', () => {
  const change: Supposition = { kind: 'status-begins', regime: 'eu-gdpr', country: 'KE' }

  it('asks less of what goes to Kenya, and nothing else of what goes to Senegal', () => {
    const [kenya, senegal] = [facts({ from: 'FR', to: 'KE', ...proof }), facts({ from: 'FR', to: 'SN', ...proof })]
    expect(would(change, [kenya, senegal]).kinds).toEqual(['less', 'same'])
    expect(isRead(packs, change)).toBe(true)
  })
})

describe('Senegal, found sufficient under Malian law', () => {
  const change: Supposition = { kind: 'status-begins', regime: 'ml', country: 'SN' }

  it('asks for no clauses any more where a comparable protection is promised; the authority is asked all the same', () => {
    const [senegal, ghana] = [facts({ to: 'SN', tool: 'none' }), facts({ to: 'GH', tool: 'none' })]
    const { effects, kinds } = would(change, [senegal, ghana])
    expect(kinds).toEqual(['less', 'same'])
    expect(effects[0]?.settled).toEqual(['POL-COMPARABLE'])
    expect(isRead(packs, change)).toBe(true)
  })

  it('matters to no rule of a law that asks the same of every country, and that is told apart', () => {
    expect(isRead(packs, { kind: 'status-begins', regime: 'td', country: 'SN' })).toBe(false)
  })
})

describe('a rule', () => {
  it('that no longer holds is no longer asked for', () => {
    const { effects, kinds } = would({ kind: 'rule-ends', rule: 'EU-46-1' }, [facts({ from: 'FR', to: 'SN' })])
    expect(kinds).toEqual(['less'])
    expect(effects[0]?.settled).toContain('EU-46-1')
  })

  it('that would begin only later does not hold on the day', () => {
    const later = supposing(packs, { kind: 'rule-begins', rule: 'EU-46-1', firstDay: '2027-03-04' })
    const at = { validAt: on, knownAt: '2026-11-25' }
    const { effects } = acrossTheInventory(inventory([facts({ from: 'FR', to: 'SN' })]), {
      before: packs,
      after: later,
      at,
    })
    expect(effects[0]?.effect.settled).toContain('EU-46-1')
  })
})

describe('an edition of a tool', () => {
  it('that is no longer accepted stops what rests on it', () => {
    const edition = packs
      .find(({ regime }) => regime === 'eu-gdpr')
      ?.data.tools.find(({ tool, valid }) => tool === 'scc-2021-914' && valid.to === undefined)
    expect(would({ kind: 'tool-ends', tool: edition?.id ?? '' }, [underClauses, certified]).kinds).toEqual([
      'stops',
      'same',
    ])
  })
})

describe('what names nothing', () => {
  it.each<[Supposition, string]>([
    [{ kind: 'status-ends', status: 'NO-SUCH' }, '/status'],
    [{ kind: 'status-begins', regime: 'no-such', country: 'SN' }, '/regime'],
    [{ kind: 'rule-ends', rule: 'NO-SUCH' }, '/rule'],
    [{ kind: 'tool-ends', tool: 'no-such' }, '/tool'],
  ])('is refused: %o', (change, pointer) => {
    expect(known(packs, change, on)).toMatchObject({
      ok: false,
      refusal: { code: 'invalid-input', errors: [{ pointer, code: 'not-in-the-law' }] },
    })
  })
})

describe('an authorisation that was recorded', () => {
  const packsOfMali = { before: packs, after: packs, at: { validAt: on, knownAt: '2026-11-25' } }

  it('counts as obtained while it holds, and no longer once it has expired', () => {
    const { now } = granted(aGrant({ expiresOn: '2027-06-30' }))
    expect(factsAsTheyStand(now, packs, on).authorisedBy).toEqual(['ML'])
    expect(factsAsTheyStand(now, packs, '2027-07-01')).toEqual(now.facts)
    expect(acrossTheInventory([now], packsOfMali).effects).toEqual([])
  })
})

describe('other facts', () => {
  const signed = facts({ from: 'FR', to: 'IN', tool: 'scc-2010-87', toolSignedOn: '2021-01-01' })

  it('with another tool were not signed on the day of the one before; the same tool was', () => {
    expect(withOtherFacts(signed, { tool: 'bcr' })).not.toHaveProperty('toolSignedOn')
    expect(withOtherFacts(signed, { tool: 'scc-2010-87' })).toHaveProperty('toolSignedOn', '2021-01-01')
  })
})
