import { describe, expect, test } from 'vitest'
import { aRow } from '#test/support/rows.ts'
import { nextInQueue } from '#web/pages/cases/case/_lib/next-in-queue.ts'

const row = (id: string, requester = 'awa') => aRow({ id, requestedBy: { id: requester, name: requester } })
const queue = [row('a'), row('b'), row('mine', 'me'), row('c')]
const next = (here: string) => nextInQueue(queue, here, 'me')?.id ?? null

describe('Whoever works through the queue comes next', () => {
  test('to the case behind this one, past their own request', () => {
    expect(next('a')).toBe('b')
    expect(next('b')).toBe('c')
  })

  test('to the first again behind the last one, and from a case that has just left the queue', () => {
    expect(next('c')).toBe('a')
    expect(next('decided')).toBe('a')
  })

  test('to nothing where nothing else waits', () => {
    expect(nextInQueue([row('a')], 'a', 'me')).toBeNull()
    expect(nextInQueue([], 'a', 'me')).toBeNull()
    expect(nextInQueue([row('mine', 'me')], 'a', 'me')).toBeNull()
  })
})
