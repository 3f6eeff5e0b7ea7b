import { ruleVersions } from '#domain/law/book/rule-versions.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { rowsRestingOn } from '#store/rows.ts'

/** As many as somebody looks through; the rest is counted. */
const shown = 100

export const listRestingTransfers: Handler<'listRestingTransfers'> = async ({ actor, params }) => {
  if (ruleVersions(currentPacks(), params.rule).length === 0) throw new RefusalError({ code: 'not-found' })
  const { rows, unknown } = await rowsRestingOn(actor.organisation, params.rule)
  const latest = rows.toSorted((a, b) => b.since.localeCompare(a.since) || a.id.localeCompare(b.id))
  return { total: rows.length, transfers: latest.slice(0, shown), unknown }
}
