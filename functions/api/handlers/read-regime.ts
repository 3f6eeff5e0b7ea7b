import { regimesOf } from '#domain/law/book/regimes.ts'
import { isLive } from '#domain/law/pack/live.ts'
import { RefusalError } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { momentOf } from '#functions/api/law-as-of.ts'
import { packsOf } from '#functions/law-in-force.ts'

export const readRegime: Handler<'readRegime'> = async ({ actor, params, query, at }) => {
  const moment = momentOf(query, at)
  const pack = (await packsOf(actor.organisation, moment.knownAt)).find(({ regime }) => regime === params.regime)
  const [summary] = pack ? regimesOf([pack]) : []
  if (pack === undefined || summary === undefined) throw new RefusalError({ code: 'not-found' })
  const { instruments, terms, rules, statuses, tools, formalities, deadlines } = pack.data
  const live = <T extends Parameters<typeof isLive>[0]>(facts: readonly T[]) =>
    facts.filter((one) => isLive(one, moment))
  return {
    summary,
    asOf: moment.validAt,
    known: moment.knownAt,
    instruments,
    terms,
    rules: live(rules),
    statuses: live(statuses),
    tools: live(tools),
    formalities: live(formalities),
    deadlines: live(deadlines),
  }
}
