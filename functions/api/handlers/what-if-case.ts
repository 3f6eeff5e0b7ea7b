import { mayDo } from '#domain/access/permission.ts'
import { transfer } from '#domain/facts/transfer.ts'
import { assess } from '#domain/law/assess/assess.ts'
import { unwrap } from '#domain/problems/problems.ts'
import { dayOf } from '#domain/time.ts'
import { factsAsTheyStand } from '#domain/what-if/as-it-stands.ts'
import { compare } from '#domain/what-if/compare.ts'
import { withOtherFacts } from '#domain/what-if/other-facts.ts'
import type { Handler } from '#functions/api/door.ts'
import { parsed } from '#functions/api/given.ts'
import { supposedPacks } from '#functions/api/suppose.ts'
import { packsOf } from '#functions/law-in-force.ts'
import { loadCase } from '#store/cases.ts'

/** A case under today's law beside the same with other facts, or under another law. Nothing of it is stored. */
export const whatIfCase: Handler<'whatIfCase'> = async ({ actor, params, body, at }) => {
  const today = dayOf(at)
  const on = body.on ?? today
  const c = await loadCase(actor.organisation, params.case)
  unwrap(mayDo(actor, 'case:read', c))
  const packs = await packsOf(actor.organisation, today)
  const after = supposedPacks(packs, body.law, { on, field: '/law' })
  const facts = factsAsTheyStand(c, packs, on)
  const other = body.facts === undefined ? facts : parsed(transfer, withOtherFacts(facts, body.facts), '/facts')
  const moment = { validAt: on, knownAt: today }
  return { asOf: on, known: today, ...compare(assess(facts, packs, moment), assess(other, after, moment)) }
}
