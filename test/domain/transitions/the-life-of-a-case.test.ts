import { describe, expect, test } from 'vitest'
import { executionName, transferCase } from '#domain/case/case.ts'
import { consequences } from '#domain/case/change.ts'
import { daysToAuthorise, daysToDecide } from '#domain/case/waiting.ts'
import { contentHash } from '#domain/record/hash.ts'
import { assessed } from '#domain/transitions/assessed.ts'
import { correct } from '#domain/transitions/correct.ts'
import { clear } from '#domain/transitions/decide.ts'
import { submit } from '#domain/transitions/submit.ts'
import { people } from '../../support/actors.ts'
import {
  aSeal,
  at,
  being,
  caseId,
  decided,
  filed,
  longLife,
  onwards,
  reaching,
  rulings,
  statuses,
  waiting,
} from '../../support/lives.ts'
import { anAssessment, aRecommendation, someFacts } from '../../support/samples.ts'

describe('a new request', () => {
  test('is the first revision of a case that belongs to whoever filed it', () => {
    const { now } = filed()
    expect(now).toMatchObject({ status: 'submitted', revision: 1, version: 1, attempt: 1 })
    expect(now.requestedBy).toEqual({ id: people.aminata.id, name: 'Aminata' })
  })

  test('may start today but not yesterday, and the refusal names the field and today', () => {
    const on = (startsOn: string) =>
      submit(
        { id: caseId, organisation: 'djoliba', facts: someFacts({ startsOn }) },
        at('2026-11-02T23:59:00.000Z', people.aminata),
      )
    expect(on('2026-11-02').ok).toBe(true)
    expect(on('2026-11-01')).toEqual({
      ok: false,
      refusal: {
        code: 'invalid-input',
        errors: [{ pointer: '/startsOn', code: 'in-the-past', values: { today: '2026-11-02' } }],
      },
    })
  })
})

describe('an assessed request', () => {
  test('waits for a decision, due in three days, with what the assessment gave it', () => {
    const { now } = waiting({ regimes: ['ml'] })
    expect(now).toMatchObject({ status: 'awaiting-decision', risk: 'medium', attempt: 1, version: 2 })
    expect(now.dueAt).toBe('2026-11-05T09:00:05.000Z')
    expect(daysToDecide).toBe(3)
    expect(being(now, 'awaiting-decision').authorisations.map(({ regime }) => regime)).toEqual(['ml'])
  })

  test('keeps in the ledger which assessment and which law it was', () => {
    const assessment = anAssessment()
    const { entries } = onwards(filed(), (now) =>
      assessed(now, { assessment, clauses: null, recommendation: aRecommendation() }, at('2026-11-02T09:00:05.000Z')),
    )
    expect(entries.at(-1)?.body).toMatchObject({ assessment: assessment.hash, packs: assessment.packs, clauses: null })
  })
})

describe('a decision', () => {
  test('that approves puts a transfer in force where no regime asks for an authorisation', () => {
    expect(decided(rulings.approved).now).toMatchObject({ status: 'in-force', grants: [], dueAt: null })
  })

  test('that approves waits for the authority where a regime asks for an authorisation', () => {
    const { now } = decided(rulings.approved, waiting({ regimes: ['ml'] }))
    expect(now.status).toBe('awaiting-authorisation')
    expect(now.dueAt).toBe('2027-01-02T10:00:00.000Z')
    expect(daysToAuthorise).toBe(60)
  })

  test('that refuses or returns closes the matter for now: nothing is due', () => {
    expect(decided(rulings.refused).now).toMatchObject({ status: 'refused', dueAt: null })
    expect(decided(rulings.returned).now).toMatchObject({
      status: 'returned',
      dueAt: null,
      decision: { questions: ['Where are the backups?'] },
    })
  })

  test('carries who took it, when, why, and the hashes of what lay before them', () => {
    const { decision } = being(decided(rulings.refused).now, 'refused')
    expect(decision).toMatchObject({
      by: { id: people.ousmane.id, name: 'Ousmane' },
      at: '2026-11-03T10:00:00.000Z',
      reason: 'No safeguard covers the support from abroad.',
      seal: aSeal,
    })
  })

  test('with a condition due in the past is refused at that condition, and one due today is taken', () => {
    const due = (dueOn: string) => {
      const conditions = [
        { text: 'Sign the addendum.', dueOn: '2026-12-01' },
        { text: 'Send the report.', dueOn },
      ]
      return () => decided({ ...rulings.approved, conditions })
    }
    expect(due('2026-11-03')).not.toThrow()
    expect(due('2026-11-02')).toThrow(
      expect.objectContaining({
        refusal: {
          code: 'invalid-input',
          errors: [{ pointer: '/conditions/1/dueOn', code: 'in-the-past', values: { today: '2026-11-03' } }],
        },
      }),
    )
  })

  test('of the system on a harmless request is recorded like any other, under the system’s own name', () => {
    const { now, entries } = onwards(waiting({ route: 'auto' }), (c) =>
      clear(c, { id: 'd', reason: 'Harmless.', seal: aSeal }, at('2026-11-02T09:00:10.000Z')),
    )
    expect(now).toMatchObject({ status: 'in-force', decision: { outcome: 'cleared', by: { id: 'system' } } })
    expect(entries.at(-1)?.happening).toBe('decision-taken')
  })
})

describe('a corrected request', () => {
  const answer = { facts: someFacts({ tool: 'bcr' }), answers: 'In Germany.' }
  const corrected = onwards(decided(rulings.returned), (now) =>
    correct(now, answer, at('2026-11-04T08:00:00.000Z', people.aminata)),
  )

  test('is the same case, one revision on, its phase counted from one again', () => {
    expect(corrected.now).toMatchObject({ id: caseId, status: 'submitted', revision: 2, attempt: 1, version: 4 })
    expect(corrected.now.createdAt).toBe('2026-11-02T09:00:00.000Z')
    expect('decision' in corrected.now).toBe(false)
  })

  test('says in the ledger which fields changed and what was answered', () => {
    expect(corrected.entries.at(-1)?.body).toMatchObject({
      changed: ['tool'],
      answers: 'In Germany.',
      facts: contentHash(answer.facts),
    })
  })

  test('names a field that was taken away as changed too', () => {
    const { evidence, ...without } = someFacts()
    const life = onwards(decided(rulings.returned), (now) =>
      correct(now, { facts: without, answers: 'None.' }, at('2026-11-04T08:00:00.000Z', people.aminata)),
    )
    expect(evidence).toBeDefined()
    expect(life.entries.at(-1)?.body.changed).toEqual(['evidence'])
  })

  test('must still start in time', () => {
    const late = correct(
      decided(rulings.returned).now,
      { ...answer, facts: someFacts({ startsOn: '2026-11-03' }) },
      at('2026-11-04T08:00:00.000Z'),
    )
    expect(late).toMatchObject({ refusal: { code: 'invalid-input', errors: [{ pointer: '/startsOn' }] } })
  })

  test('can be decided again: the decision of the first revision does not count for the second', () => {
    const again = decided(rulings.approved, waiting({}, corrected))
    expect(again.now).toMatchObject({ status: 'in-force', decision: { revision: 2, outcome: 'approved' } })
  })
})

test('a case is one that its own schema accepts, in every status', () => {
  for (const status of statuses) {
    const { now } = reaching[status]()
    expect(now.status).toBe(status)
    expect(transferCase.parse(now)).toEqual(now)
  }
})

test('the version grows by one at every step, equals the number of ledger entries, and the head is the last one’s hash', () => {
  const { now, entries } = longLife()
  expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(now.version).toBe(8)
  expect(now.head).toBe(entries.at(-1)?.hash)
})

test('an execution is named after case, phase, revision and attempt, within the 80 characters that a name may have', () => {
  const name = executionName({ id: caseId, revision: 12, attempt: 3 }, 'authorise')
  expect(name).toBe(`${caseId}-authorise-12-3`)
  expect(name).toMatch(/^[\w-]{1,80}$/)
})

describe('what follows a step', () => {
  test.each([
    ['case-submitted', 'submitted', 'assess', null],
    ['case-corrected', 'submitted', 'assess', null],
    ['case-assessed', 'awaiting-decision', 'decide', null],
    ['decision-taken', 'awaiting-authorisation', 'authorise', 'decide'],
    ['decision-taken', 'in-force', null, 'decide'],
    ['decision-taken', 'returned', null, 'decide'],
    ['decision-taken', 'refused', null, 'decide'],
    ['authorisation-recorded', 'awaiting-authorisation', null, null],
    ['authorisation-recorded', 'in-force', null, 'authorise'],
    ['authorisation-expired', 'expired', null, null],
    ['phase-restarted', 'submitted', 'assess', null],
    ['phase-restarted', 'awaiting-authorisation', 'authorise', null],
    ['case-resumed', 'awaiting-decision', 'decide', null],
    ['case-stopped', 'stopped', null, null],
    ['reminder-sent', 'awaiting-decision', null, null],
  ] as const)('%s, now %s: starts %s, answers %s', (happening, status, start, answer) => {
    expect(consequences(happening, status)).toEqual({ start, answer })
  })
})
