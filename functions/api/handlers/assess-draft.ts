import { assess } from '#domain/law/assess/assess.ts'
import { dayOf } from '#domain/time.ts'
import type { Handler } from '#functions/api/door.ts'
import { packsOf } from '#functions/law-in-force.ts'

export const assessDraft: Handler<'assessDraft'> = async ({ actor, body, at }) => {
  const today = dayOf(at)
  return assess(body, await packsOf(actor.organisation, today), { validAt: today, knownAt: today })
}
