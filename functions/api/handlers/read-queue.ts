import type { Handler } from '#functions/api/door.ts'
import { rowsOf } from '#store/rows.ts'

const weight = { high: 0, medium: 1, low: 2 }

export const readQueue: Handler<'readQueue'> = async ({ actor }) => {
  const waiting = await Promise.all([
    rowsOf(actor.organisation, 'awaiting-decision'),
    rowsOf(actor.organisation, 'awaiting-authorisation'),
  ])
  const cases = waiting
    .flat()
    .sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? '') || weight[a.risk ?? 'low'] - weight[b.risk ?? 'low'])
  return { cases, next: null }
}
