import { transferDraft, withoutUnasked } from '#domain/facts/transfer.ts'
import { apply } from '#domain/law/assess/apply.ts'
import { assessmentFrom } from '#domain/law/assess/assess.ts'
import { dayOf } from '#domain/time.ts'
import { compare } from '#domain/what-if/compare.ts'
import { withOtherFacts } from '#domain/what-if/other-facts.ts'
import type { Handler } from '#functions/api/door.ts'
import { parsed } from '#functions/api/given.ts'
import { supposedPacks } from '#functions/api/suppose.ts'
import { packsOf } from '#functions/law-in-force.ts'

/** A draft beside the same with other facts, or under another law; what is not given stays unknown on both sides. */
export const whatIfDraft: Handler<'whatIfDraft'> = async ({ actor, body: { facts: drafted, supposed }, at }) => {
  const facts = withoutUnasked(drafted)
  const today = dayOf(at)
  const on = supposed.on ?? today
  const packs = await packsOf(actor.organisation, today)
  const after = supposedPacks(packs, supposed.law, { on, field: '/supposed/law' })
  const other = parsed(transferDraft, withOtherFacts(facts, supposed.facts ?? {}), '/supposed/facts')
  const moment = { validAt: on, knownAt: today }
  return {
    asOf: on,
    known: today,
    ...compare(assessmentFrom(apply(facts, packs, moment)), assessmentFrom(apply(other, after, moment))),
  }
}
