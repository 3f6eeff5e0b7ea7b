import { changeLog } from '#domain/law/book/change-log.ts'
import { regimesOf } from '#domain/law/book/regimes.ts'
import { dayOf } from '#domain/time.ts'
import type { Handler } from '#functions/api/door.ts'
import { packsOf } from '#functions/law-in-force.ts'

export const listRegimes: Handler<'listRegimes'> = async ({ actor, at }) => {
  const packs = await packsOf(actor.organisation, dayOf(at))
  return { regimes: regimesOf(packs), changes: changeLog(packs) }
}
