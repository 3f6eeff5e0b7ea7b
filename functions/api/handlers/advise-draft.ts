import { withoutUnasked } from '#domain/facts/transfer.ts'
import { advise } from '#domain/law/advice/advise.ts'
import type { Handler } from '#functions/api/door.ts'
import { momentOf } from '#functions/api/law-as-of.ts'
import { packsOf } from '#functions/law-in-force.ts'

export const adviseDraft: Handler<'adviseDraft'> = async ({ actor, body, at }) => {
  const moment = momentOf(body, at)
  return advise(withoutUnasked(body.facts), await packsOf(actor.organisation, moment.knownAt), moment)
}
