import { describe, expect, test } from 'vitest'
import type { CaseStatus, TransferCase } from '#domain/case/case.ts'
import type { Change } from '#domain/case/change.ts'
import type { Outcome } from '#domain/problems/problems.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { expire, recordGrant } from '#domain/transitions/authorise.ts'
import { correct } from '#domain/transitions/correct.ts'
import { clear, decide } from '#domain/transitions/decide.ts'
import { remind, restart, resume, stop } from '#domain/transitions/keep-going.ts'
import { people } from '../../support/actors.ts'
import { aGrant, aSeal, at, reaching, rulings, statuses, waiting } from '../../support/lives.ts'
import { anAssessment, aRecommendation, someFacts } from '../../support/samples.ts'

const now = at('2026-11-20T10:00:00.000Z', people.ousmane)
const later = at('2027-08-01T10:00:00.000Z')

type Step = (c: TransferCase) => Outcome<Change>

/** Every step in a case's life, and the only statuses from which it can be taken. */
const steps: Record<string, { take: Step; from: CaseStatus[] }> = {
  'finish the assessment': {
    take: (c) => assessed(c, { assessment: anAssessment(), clauses: null, recommendation: aRecommendation() }, now),
    from: ['submitted'],
  },
  decide: {
    take: (c) => decide(c, { id: 'd', ruling: rulings.approved, seal: aSeal }, now),
    from: ['awaiting-decision'],
  },
  'record an authorisation': { take: (c) => recordGrant(c, aGrant(), now), from: ['awaiting-authorisation'] },
  correct: {
    take: (c) => correct(c, { facts: someFacts(), answers: 'Here.' }, now),
    from: ['returned'],
  },
  'let an authorisation expire': { take: (c) => expire(c, later), from: ['in-force'] },
  'resume after a fault': { take: (c) => resume(c, 'Mended.', now), from: ['stopped'] },
  'start the phase again': {
    take: (c) => restart(c, now),
    from: ['submitted', 'awaiting-decision', 'awaiting-authorisation'],
  },
  remind: { take: (c) => remind(c, 3, now), from: ['submitted', 'awaiting-decision', 'awaiting-authorisation'] },
  'stop the assessment on a fault': {
    take: (c) => stop(c, { phase: 'assess', step: 'Screen', reason: 'r' }, now),
    from: ['submitted'],
  },
  'stop the decision on a fault': {
    take: (c) => stop(c, { phase: 'decide', step: 'Ask', reason: 'r' }, now),
    from: ['awaiting-decision'],
  },
  'stop the authorisation on a fault': {
    take: (c) => stop(c, { phase: 'authorise', step: 'Ask', reason: 'r' }, now),
    from: ['awaiting-authorisation'],
  },
}

describe.each(Object.entries(steps))('to %s', (_, { take, from }) => {
  test.each(statuses)('is right or refused as the status says: %s', (status) => {
    const { now: c } = reaching[status]()
    const outcome = take(c)
    if (from.includes(status)) expect(outcome.ok).toBe(true)
    else if (!outcome.ok) expect(['wrong-status', 'already-decided']).toContain(outcome.refusal.code)
    expect(outcome.ok).toBe(from.includes(status))
  })

  test('leaves the case that it was given untouched', () => {
    for (const status of from) {
      const { now: c } = reaching[status]()
      const copy = structuredClone(c)
      take(c)
      expect(c).toEqual(copy)
    }
  })
})

test('the refusal of an impossible step says where the case stands', () => {
  expect(restart(reaching.refused().now, now)).toEqual({
    ok: false,
    refusal: { code: 'wrong-status', extra: { caseStatus: 'refused' } },
  })
})

test('a second decision on the same revision is answered with the first one', () => {
  const { now: c } = reaching.refused()
  const second = decide(c, { id: 'second', ruling: rulings.approved, seal: aSeal }, now)
  expect(second).toMatchObject({
    ok: false,
    refusal: { code: 'already-decided', extra: { decision: { id: 'decision-1', outcome: 'refused' } } },
  })
})

test('the system clears nothing that the approval policy keeps for a person', () => {
  const { now: c } = waiting({ route: 'dpo' })
  expect(clear(c, { id: 'd', reason: 'Harmless.', seal: aSeal }, at('2026-11-02T09:00:10.000Z'))).toEqual({
    ok: false,
    refusal: { code: 'forbidden' },
  })
})
