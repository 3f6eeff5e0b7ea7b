import { describe, expect, test } from 'vitest'
import { aRow } from '#test/support/rows.ts'
import { nextInQueue } from '#web/pages/cases/case/_lib/next-in-queue.ts'

const row = (id: string, requester = 'awa') => aRow({ id, requestedBy: { id: requester, name: requester } })
const queue = [row('a'), row('b'), row('mine', 'me'), row('c')]
const next = (here: string, decided = false) => nextInQueue(queue, { here, me: 'me', decided })?.id ?? null

describe('Whoever works through the queue comes next', () => {
  test('from a case that still waits to the one behind it, past their own request', () => {
    expect(next('a')).toBe('b')
    expect(next('b')).toBe('c')
  })

  test('to the first again behind the last one', () => {
    expect(next('c')).toBe('a')
  })

  test('from a case that they have decided on to what is most urgent, though it still waits for an authority', () => {
    expect(next('b', true)).toBe('a')
    expect(next('a', true)).toBe('b')
    expect(next('gone', true)).toBe('a')
  })

  test('to nothing where nothing else waits', () => {
    const alone = { here: 'a', me: 'me', decided: false }
    expect(nextInQueue([row('a')], alone)).toBeNull()
    expect(nextInQueue([], alone)).toBeNull()
    expect(nextInQueue([row('mine', 'me')], alone)).toBeNull()
  })
})
