import type { Handler } from '#functions/api/door.ts'
import { rowsOfRequester } from '#store/rows.ts'

export const listCases: Handler<'listCases'> = async ({ actor, query }) => {
  const { rows, next } = await rowsOfRequester(actor.organisation, actor.id, query.next)
  return { cases: rows, next }
}
