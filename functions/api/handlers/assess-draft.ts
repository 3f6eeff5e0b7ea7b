import { assess } from '#domain/law/assess.ts'
import { currentPacks } from '#domain/law/packs.ts'
import { dayOf } from '#domain/time.ts'
import type { Handler } from '#functions/api/door.ts'

export const assessDraft: Handler<'assessDraft'> = async ({ body, at }) =>
  assess(body, currentPacks(), { validAt: dayOf(at), knownAt: dayOf(at) })
