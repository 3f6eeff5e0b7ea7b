import { dayOf } from '#domain/time.ts'
import { acrossTheInventory, comparedStatuses } from '#domain/what-if/across-the-inventory.ts'
import { isRead } from '#domain/what-if/known-supposition.ts'
import type { Handler } from '#functions/api/door.ts'
import { partOf } from '#functions/api/part-of.ts'
import { supposedPacks } from '#functions/api/suppose.ts'
import { packsOf } from '#functions/law-in-force.ts'
import { loadCases } from '#store/cases.ts'
import { rowsOf } from '#store/rows.ts'

/** As many as are compared well within the time that the gateway waits: two assessments each, of some half a millisecond. */
const atOnce = 1000

/** The transfers by the order of their ids: the same list at every call, whatever moves meanwhile. */
export const whatIfInventory: Handler<'whatIfInventory'> = async ({ actor, body: { change, on, next }, at }) => {
  const today = dayOf(at)
  const packs = await packsOf(actor.organisation, today)
  const after = supposedPacks(packs, change, { on, field: '/change' })
  const all = (await rowsOf(actor.organisation)).filter(({ status }) => comparedStatuses.has(status))
  const inOrder = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const { part: rows, next: nextPart } = partOf(inOrder, { from: next, length: atOnce })
  const cases = await loadCases(
    actor.organisation,
    rows.map(({ id }) => id),
  )
  const { effects, rules } = acrossTheInventory(cases, { before: packs, after, at: { validAt: on, knownAt: today } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return {
    on,
    known: today,
    isRead: isRead(packs, change),
    total: all.length,
    compared: rows.length,
    effects: effects.flatMap(({ case: id, effect }) => {
      const transfer = byId.get(id)
      return transfer === undefined ? [] : [{ transfer, effect }]
    }),
    rules,
    next: nextPart,
  }
}
