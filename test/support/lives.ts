import { system } from '#domain/access/actor.ts'
import type { CaseIn, CaseStatus, Grant, TransferCase } from '#domain/case/case.ts'
import type { Change, Stamp } from '#domain/case/change.ts'
import type { Ruling } from '#domain/case/ruling.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { type Outcome, unwrap } from '#domain/problems/problems.ts'
import type { LedgerEntry } from '#domain/record/ledger.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { expire, recordGrant } from '#domain/transitions/authorise.ts'
import { correct } from '#domain/transitions/correct.ts'
import { decide } from '#domain/transitions/decide.ts'
import { stop } from '#domain/transitions/keep-going.ts'
import { submit } from '#domain/transitions/submit.ts'
import { people } from './actors.ts'
import { anAssessment, authorisationOf, someFacts } from './samples.ts'

/** What a case has become, and every entry that its life has left in the ledger. */
export type Life<C extends TransferCase = TransferCase> = { now: C; entries: LedgerEntry[] }

export const caseId = '7f1d8a52-3c0e-4d7b-9a61-5e2f40c8b913'
export const aSeal = { facts: 'd'.repeat(64), assessment: 'e'.repeat(64), clauses: null }

export const at = (instant: string, by: Stamp['by'] = system): Stamp => ({ by, at: instant })
const by = ({ id, name }: Stamp['by']) => ({ id, name })

/** The case in the status that the test is about; a test that has come somewhere else is wrong. */
export const being = <S extends CaseStatus>(c: TransferCase, status: S): CaseIn<S> => {
  const is = (one: TransferCase): one is CaseIn<S> => one.status === status
  if (!is(c)) throw new TypeError(`The case is ${c.status}, not ${status}.`)
  return c
}

/** One more step in a life; a refused one is a mistake of the test. */
export const onwards = (life: Life, step: (now: TransferCase) => Outcome<Change>): Life => {
  const { after, entry } = unwrap(step(life.now))
  return { now: after, entries: [...life.entries, entry] }
}

export const filed = (facts: Transfer = someFacts(), id = caseId, organisation = 'djoliba'): Life => {
  const change = unwrap(submit({ id, organisation, facts }, at('2026-11-02T09:00:00.000Z', by(people.aminata))))
  return { now: change.after, entries: [change.entry] }
}

export const waiting = (
  { regimes = [], route = 'dpo' }: { regimes?: string[]; route?: 'auto' | 'dpo' } = {},
  from = filed(),
): Life =>
  onwards(from, (now) => {
    const assessment = anAssessment({ authorisations: regimes.map(authorisationOf) })
    const recommendation = { ...assessment.recommendation, route }
    return assessed(now, { assessment, clauses: null, recommendation }, at('2026-11-02T09:00:05.000Z'))
  })

export const rulings = {
  approved: { outcome: 'approved', reason: 'The safeguards hold.', conditions: [] },
  refused: { outcome: 'refused', reason: 'No safeguard covers the support from abroad.' },
  returned: { outcome: 'returned', reason: 'Incomplete.', questions: ['Where are the backups?'] },
} satisfies Record<string, Ruling>

export const decided = (ruling: Ruling, from = waiting()): Life =>
  onwards(from, (now) =>
    decide(now, { id: 'decision-1', ruling, seal: aSeal }, at('2026-11-03T10:00:00.000Z', by(people.ousmane))),
  )

export const aGrant = (over: Partial<Grant> = {}): Grant => ({
  regime: 'ml',
  authority: 'APDP',
  reference: 'APDP/2026/0147',
  grantedOn: '2026-11-10',
  expiresOn: '2027-06-30',
  document: null,
  recordedBy: by(people.ousmane),
  recordedAt: '2026-11-12T10:00:00.000Z',
  ...over,
})

export const granted = (grant = aGrant(), from = decided(rulings.approved, waiting({ regimes: ['ml'] }))): Life =>
  onwards(from, (now) => recordGrant(now, grant, at('2026-11-12T10:00:00.000Z', by(people.ousmane))))

/** A life that has led to each of the statuses. */
export const reaching: Readonly<Record<CaseStatus, () => Life>> = {
  submitted: () => filed(),
  'awaiting-decision': () => waiting(),
  returned: () => decided(rulings.returned),
  refused: () => decided(rulings.refused),
  'awaiting-authorisation': () => decided(rulings.approved, waiting({ regimes: ['ml'] })),
  'in-force': () => granted(),
  expired: () => onwards(granted(), (now) => expire(now, at('2027-07-01T00:00:00.000Z'))),
  stopped: () =>
    onwards(filed(), (now) =>
      stop(now, { phase: 'assess', step: 'Screen', reason: 'No answer' }, at('2026-11-02T09:01:00.000Z')),
    ),
}

export const statuses = Object.keys(reaching) as CaseStatus[]

/** A long life: returned once, corrected, approved, authorised, expired. */
export const longLife = (): Life => {
  const corrected = onwards(decided(rulings.returned), (now) =>
    correct(
      now,
      { facts: someFacts({ tool: 'bcr' }), answers: 'In Germany.' },
      at('2026-11-04T08:00:00.000Z', by(people.aminata)),
    ),
  )
  const approved = decided(rulings.approved, waiting({ regimes: ['ml'] }, corrected))
  return onwards(granted(aGrant(), approved), (now) => expire(now, at('2027-07-01T00:00:00.000Z')))
}
