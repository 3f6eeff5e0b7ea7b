import type { Assessment } from '#domain/assessment.ts'
import { type Concluded, conclude } from '#domain/law/finding.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
import type { Moment } from '#domain/law/pack.ts'
import { type Conclusions, type Draft, sceneOf } from '#domain/law/scene.ts'
import { isNationalLaw } from '#domain/law/standing.ts'

/** What one pack of law says: why it applies, what its rules concluded, whether the transfer leaves its territory. */
export type UnderRegime = {
  pack: LawPack
  grounds: readonly Concluded[]
  concluded: readonly Concluded[]
  restricted: boolean
  /** a fact is missing to tell whether it applies at all */
  open: boolean
}

/** Everything that follows from the facts. */
export type Applied = {
  regimes: readonly UnderRegime[]
  /** whether the law of the exporter's own country is among the regimes; while the country is not given, it may be */
  home: boolean
  law: Omit<Conclusions, 'risk'>
  /** of the law packs and of the approval policy */
  concluded: readonly Concluded[]
}

/**
 * What one pack says; nothing where none of its grounds for applying is given. While a fact is missing to tell whether
 * the regime applies, that question is all there is: nothing follows from a law that may not be the law.
 */
const underPack = (facts: Draft, pack: LawPack, packs: readonly LawPack[], at: Moment): UnderRegime | undefined => {
  const scene = sceneOf(facts, pack, packs, at)
  const grounds = pack.grounds.flatMap((rule) => conclude(scene, rule) ?? [])
  if (grounds.length === 0) return undefined
  if (grounds.every(({ maybe }) => maybe)) return { pack, grounds, concluded: grounds, restricted: false, open: true }
  const rest = pack.others.flatMap((rule) => conclude(scene, rule) ?? [])
  const restricted = pack.terms.get('restricted')?.truth(scene) ?? false
  return { pack, grounds, concluded: [...grounds, ...rest], restricted: restricted !== false, open: false }
}

/** The risk level: the highest that any applicable rule raises it to; where a fact is missing to tell, the rule counts. */
export const riskOf = (concluded: readonly Concluded[]): Assessment['risk'] => {
  const raising = concluded.filter(({ rule }) => rule.effect === 'raises-risk')
  const level = raising.some(({ rule }) => rule.risk === 'high') ? 'high' : raising.length > 0 ? 'medium' : 'low'
  return { level, because: raising.map(({ rule }) => rule.id).sort() }
}

/** What the approval policy says once the law has been applied: first the risk, then who has to decide. */
const underPolicy = (
  facts: Draft,
  pack: LawPack,
  packs: readonly LawPack[],
  at: Moment,
  law: Omit<Conclusions, 'risk'>,
  concluded: readonly Concluded[],
): Concluded[] => {
  const before = sceneOf(facts, pack, packs, at, { ...law, risk: 'low' })
  const raising = pack.rules.flatMap((rule) =>
    rule.rule.effect === 'raises-risk' ? (conclude(before, rule) ?? []) : [],
  )
  const { level } = riskOf([...concluded, ...raising])
  const after = sceneOf(facts, pack, packs, at, { ...law, risk: level })
  const rest = pack.rules.flatMap((rule) => (rule.rule.effect === 'raises-risk' ? [] : (conclude(after, rule) ?? [])))
  return [...raising, ...rest]
}

const isUnverified = ({ rule, finding }: Concluded): boolean =>
  rule.verification === 'unverified' && finding.severity !== 'informs'

const sortedOnce = new WeakMap<readonly LawPack[], readonly LawPack[]>()

/** The packs in the order of their regimes; sorted once per list, since the same list is applied to many transfers. */
export const byRegime = (packs: readonly LawPack[]): readonly LawPack[] => {
  const known = sortedOnce.get(packs)
  if (known !== undefined) return known
  const sorted = [...packs].sort((a, b) => (a.regime < b.regime ? -1 : 1))
  sortedOnce.set(packs, sorted)
  return sorted
}

/** Applies every pack to the facts: the law first, then the approval policy to what the law concluded. */
export const apply = (facts: Draft, packs: readonly LawPack[], at: Moment): Applied => {
  const sorted = byRegime(packs)
  const regimes = sorted.flatMap((pack) => (pack.data.kind === 'law' ? (underPack(facts, pack, sorted, at) ?? []) : []))
  const concluded = regimes.flatMap((regime) => regime.concluded)
  const law = {
    restricted: regimes.some(({ restricted }) => restricted),
    regimes: regimes.filter(({ open }) => !open).map(({ pack }) => pack.regime),
    unverified: concluded.filter(isUnverified).map(({ rule }) => rule.id),
  }
  const policy = sorted.flatMap((pack) =>
    pack.data.kind === 'policy' ? underPolicy(facts, pack, sorted, at, law, concluded) : [],
  )
  const country = facts.exporter?.country
  const home = country === undefined || regimes.some(({ pack }) => isNationalLaw({ packs: sorted, at }, pack, country))
  return { regimes, home, law, concluded: [...concluded, ...policy] }
}

/** What the approval policy sees of a transfer: the conclusions of the law, and the risk. */
export const conclusionsFor = (facts: Draft, packs: readonly LawPack[], at: Moment): Conclusions => {
  const { law, concluded } = apply(facts, packs, at)
  return { ...law, risk: riskOf(concluded).level }
}
