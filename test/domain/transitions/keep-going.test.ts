import { describe, expect, test } from 'vitest'
import { phaseOf } from '#domain/case/case.ts'
import { chainFault } from '#domain/record/ledger.ts'
import { remind, restart, resume, stop } from '#domain/transitions/keep-going.ts'
import { people } from '../../support/actors.ts'
import { at, onwards, reaching } from '../../support/lives.ts'

const atWork = ['submitted', 'awaiting-decision', 'awaiting-authorisation'] as const
const soon = at('2026-11-20T10:00:00.000Z')

const stopped = (status: (typeof atWork)[number]) =>
  onwards(reaching[status](), (c) =>
    stop(c, { phase: phaseOf[status] ?? 'assess', step: 'Notify', reason: 'The mail server did not answer.' }, soon),
  )

describe.each(atWork)('a case that is %s', (status) => {
  test('is seen as stopped, with the step and the reason, when its phase cannot go on', () => {
    const { now } = stopped(status)
    expect(now).toMatchObject({
      status: 'stopped',
      dueAt: null,
      stopped: { phase: phaseOf[status], step: 'Notify', reason: 'The mail server did not answer.' },
    })
  })

  test('is put back exactly as it was, under the next attempt', () => {
    const before = reaching[status]().now
    const { now, entries } = onwards(stopped(status), (c) => resume(c, 'It answers again.', at(soon.at, people.binta)))
    const { version, head, attempt, ...was } = before
    expect(now).toMatchObject(was)
    expect(now.attempt).toBe(attempt + 1)
    expect(now.version).toBe(version + 2)
    expect(now.head).not.toBe(head)
    expect(entries.at(-1)).toMatchObject({
      happening: 'case-resumed',
      by: { id: people.binta.id },
      body: { reason: 'It answers again.', phase: phaseOf[status] },
    })
  })

  test('stays what it is when its phase starts again, under the next attempt', () => {
    const before = reaching[status]()
    const { now } = onwards(before, (c) => restart(c, soon))
    expect(now).toEqual({ ...before.now, attempt: before.now.attempt + 1, version: now.version, head: now.head })
  })

  test('is due again after the days of a reminder, and nothing else changes', () => {
    const before = reaching[status]()
    const { now, entries } = onwards(before, (c) => remind(c, 3, soon))
    expect(now).toEqual({ ...before.now, dueAt: '2026-11-23T10:00:00.000Z', version: now.version, head: now.head })
    expect(entries.at(-1)?.body).toMatchObject({ overdueSince: before.now.dueAt })
  })
})

test('a fault of a phase that is over does not stop the case: the decision that stands is not undone', () => {
  const { now } = reaching['awaiting-authorisation']()
  expect(stop(now, { phase: 'decide', step: 'Notify', reason: 'r' }, soon)).toMatchObject({
    refusal: { code: 'wrong-status' },
  })
})

test('a case can be stopped and resumed any number of times, and its history stays whole', () => {
  let life = reaching['awaiting-decision']()
  for (let round = 0; round < 5; round += 1) {
    life = onwards(life, (c) => stop(c, { phase: 'decide', step: 'Ask', reason: `Round ${round}` }, soon))
    life = onwards(life, (c) => resume(c, 'Again.', soon))
  }
  expect(life.now).toMatchObject({ status: 'awaiting-decision', attempt: 6, version: 12 })
  expect(chainFault(life.entries, life.now)).toBeNull()
})
