import { describe, expect, test } from 'vitest'
import { byUrgency } from '#domain/case/queue-order.ts'
import { aRow } from '#test/support/rows.ts'

const row = (id: string, dueAt: string, risk: 'low' | 'medium' | 'high' | null) => aRow({ id, dueAt, risk })

describe('The queue', () => {
  test('has what is due first at the top, and of one day what carries most risk, whatever the hour', () => {
    const rows = [
      row('later', '2026-11-29T08:00:00.000Z', 'high'),
      row('medium', '2026-11-28T08:00:00.000Z', 'medium'),
      row('high', '2026-11-28T17:00:00.000Z', 'high'),
      row('unknown', '2026-11-28T07:00:00.000Z', null),
    ]
    expect(rows.toSorted(byUrgency).map(({ id }) => id)).toEqual(['high', 'medium', 'unknown', 'later'])
  })

  test('has of two alike the one that has waited longer first', () => {
    const rows = [row('b', '2026-11-28T09:00:00.000Z', 'high'), row('a', '2026-11-28T08:00:00.000Z', 'high')]
    expect(rows.toSorted(byUrgency).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
