import { byUrgency } from '#domain/case/queue-order.ts'
import type { Handler } from '#functions/api/door.ts'
import { partOf } from '#functions/api/part-of.ts'
import { rowsOf } from '#store/rows.ts'

const pageLength = 50

export const readQueue: Handler<'readQueue'> = async ({ actor, query }) => {
  const waiting = await Promise.all([
    rowsOf(actor.organisation, 'awaiting-decision'),
    rowsOf(actor.organisation, 'awaiting-authorisation'),
  ])
  const cases = waiting.flat().sort(byUrgency)
  const page = partOf(cases, { from: query.next, length: pageLength })
  return { cases: page.part, next: page.next }
}
