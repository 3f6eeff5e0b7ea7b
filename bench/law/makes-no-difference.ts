import { lawInForce } from '#domain/law/in-force/law-in-force.ts'
import { sceneOf } from '#domain/law/in-force/scene-of.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { holdsOn } from '#domain/law/pack/live.ts'
import { at } from './cases.ts'
import type { Mutant } from './mutants.ts'

/** Whether anything can follow from a pack on a day: some ground for applying it holds, or it is a policy. */
const isAwake = ({ data }: LawPack, day: string): boolean =>
  data.rules.some(({ scope, valid }) => (scope === true || data.kind === 'policy') && holdsOn(valid, day))

/** Whether the entry is asked about in a pack: its own rules are, and a group by whoever names it. */
const asksFor = (pack: LawPack, regime: string, entry: string): boolean =>
  pack.regime === regime || Object.keys(pack.trees).some((source) => source.includes(`"${entry}"`))

/**
 * Whether nothing can come of a moved date, for a reason that holds for every transfer: on the only day on which the law is
 * another, another entry says the same; no pack that asks for the entry applies to anybody; or the rule does not apply on
 * that day whatever the facts are.
 */
export const makesNoDifference = (mutant: Mutant, changed: readonly LawPack[], regime: string): boolean => {
  const { entry, day, isSaidElsewhere } = mutant
  if (day === undefined) return false
  if (isSaidElsewhere || !changed.some((pack) => asksFor(pack, regime, entry) && isAwake(pack, day))) return true
  const law = lawInForce(changed, { validAt: day, knownAt: at.knownAt })
  const own = law.laws.find(({ pack }) => pack.regime === regime)
  const rule = own && [...own.first, ...own.others].find((one) => one.rule.id === entry)
  return own !== undefined && rule !== undefined && rule.when.truth(sceneOf({}, law, own)) === false
}
