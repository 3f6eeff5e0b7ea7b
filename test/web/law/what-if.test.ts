import { describe, expect, it } from 'vitest'
import { summaryOf } from '#domain/inventory/inventory.ts'
import type { Effect } from '#domain/what-if/effect.ts'
import { isWhole, type Supposed, supposedIn, suppositionOf, whatIfAddress } from '#web/pages/law/_lib/supposed.ts'
import { clustersOf } from '#web/pages/law/what-if/_lib/clusters.ts'
import { changedFacts, factsOf, lacksHosting } from '#web/pages/law/what-if/_lib/other-facts.ts'
import { together } from '#web/pages/law/what-if/_lib/together.ts'
import { filed } from '../../support/lives.ts'
import { someFacts } from '../../support/samples.ts'

const framework: Supposed = { kind: 'status-ends', regime: 'eu-gdpr', what: 'EU-ADEQ-US-DPF', on: '2027-03-03' }

describe('The question in the address of the what-if page', () => {
  it('is read as it was written', () => {
    const { searchParams } = new URL(whatIfAddress(framework), 'https://example.org')
    expect(supposedIn(searchParams, '2026-11-25')).toEqual(framework)
  })

  it('is not asked before it is whole, and is of today where it names no day', () => {
    const half = supposedIn(new URLSearchParams('change=status-begins&what=SN&on=soon'), '2026-11-25')
    expect(half).toEqual({ kind: 'status-begins', regime: '', what: 'SN', on: '2026-11-25' })
    expect(isWhole(half)).toBe(false)
    expect(isWhole(framework)).toBe(true)
  })

  it('is put as the server takes it', () => {
    expect(suppositionOf(framework)).toEqual({ kind: 'status-ends', status: 'EU-ADEQ-US-DPF' })
    expect(suppositionOf({ kind: 'status-begins', regime: 'ml', what: 'SN', on: '2027-01-01' })).toEqual({
      kind: 'status-begins',
      regime: 'ml',
      country: 'SN',
    })
  })
})

const effect = (more: Partial<Effect> = {}): Effect => ({
  effect: 'stops',
  outcome: { before: 'approve', after: 'return' },
  risk: { before: 'low', after: 'low' },
  asked: ['EU-46-1'],
  settled: [],
  said: [],
  unsaid: [],
  authorisations: { gained: [], lost: [] },
  ...more,
})
const transfer = (n: number) => summaryOf(filed(someFacts(), `7f1d8a52-3c0e-4d7b-9a61-5e2f40c8b9${n}`).now)

describe('The answer', () => {
  it('tells once what happens to several transfers alike, whatever their level of risk is and stays', () => {
    const clusters = clustersOf([
      { transfer: transfer(10), effect: effect({ asked: ['EU-45-1'] }) },
      { transfer: transfer(11), effect: effect() },
      { transfer: transfer(12), effect: effect({ risk: { before: 'high', after: 'high' } }) },
    ])
    expect(clusters.map(({ transfers }) => transfers.length)).toEqual([2, 1])
  })

  it('tells a risk that rises from one that stays', () => {
    const raised = effect({ risk: { before: 'low', after: 'high' } })
    expect(
      clustersOf([transfer(10), transfer(11)].map((one, i) => ({ transfer: one, effect: i ? raised : effect() }))),
    ).toHaveLength(2)
  })

  it('adds its parts up, and counts those that do not change', () => {
    const part = { on: '2027-03-03', known: '2026-11-25', isRead: true, total: 2000, compared: 1000, rules: [] }
    const all = together([
      { ...part, effects: [{ transfer: transfer(10), effect: effect() }], next: '1000' },
      { ...part, effects: [{ transfer: transfer(11), effect: effect({ effect: 'less' }) }], next: null },
    ])
    expect(all).toMatchObject({ compared: 2000, same: 1998 })
    expect([all?.byKind.stops.length, all?.byKind.less.length]).toEqual([1, 1])
    expect(together([])).toBeUndefined()
  })
})

describe('Other facts of a case', () => {
  const before = factsOf(someFacts())

  it('are those alone that somebody changed', () => {
    expect(changedFacts(before, { ...before, tool: 'bcr' })).toEqual({ tool: 'bcr' })
    expect(changedFacts(before, { ...before })).toBeUndefined()
  })

  it('of a draft start where it is: what nobody answered is not sent unless somebody gives it', () => {
    const draft = factsOf({ places: { backup: ['FR'] } })
    expect(changedFacts(draft, draft)).toBeUndefined()
    expect(changedFacts(draft, { ...draft, tool: 'bcr' })).toEqual({ tool: 'bcr' })
    expect(lacksHosting(changedFacts(draft, { ...draft, places: { ...draft.places, support: ['IN'] } }))).toBe(true)
    expect(lacksHosting(changedFacts(draft, { ...draft, places: { ...draft.places, hosting: ['ML'] } }))).toBe(false)
  })
})
