import type { Assessment } from '#domain/assessment.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import { type Concluded, conclude } from '#domain/law/assess/finding.ts'
import { type Conclusions, nothingLookedUp, type RiskLevel, type Scene } from '#domain/law/condition/scene.ts'
import type { Truth } from '#domain/law/condition/truth.ts'
import { type LawInForce, lawInForce, type PackInForce } from '#domain/law/in-force/law-in-force.ts'
import { reachOf } from '#domain/law/in-force/reach.ts'
import { sceneOf } from '#domain/law/in-force/scene-of.ts'
import { isNational, isNationalLaw, isVerified } from '#domain/law/in-force/whose-law.ts'
import type { CompiledRule, LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

/** What one pack of law says: why it applies, what its rules concluded, whether the transfer leaves its territory. */
export type UnderRegime = {
  pack: LawPack
  grounds: readonly Concluded[]
  concluded: readonly Concluded[]
  restricted: Truth
  /** a fact is missing to tell whether it applies at all */
  open: boolean
}

/** Everything that follows from the facts. */
export type Applied = {
  inForce: LawInForce
  regimes: readonly UnderRegime[]
  /** whether verified law of the exporter's own country is among the regimes; while the country is not given, it may be */
  home: boolean
  /** what the policy was told of the law: whatever is open counts as if it held */
  law: { restricted: boolean; regimes: readonly string[]; unverified: readonly string[] }
  /** of the law packs and of the approval policy */
  concluded: readonly Concluded[]
}

/** Adds what those of the rules that apply say. */
const concludeAll = (scene: Scene, rules: readonly CompiledRule[], concluded: Concluded[]): void => {
  for (const rule of rules) {
    const one = conclude(scene, rule)
    if (one !== undefined) concluded.push(one)
  }
}

const concludedFrom = (scene: Scene, rules: readonly CompiledRule[]): Concluded[] => {
  const concluded: Concluded[] = []
  concludeAll(scene, rules, concluded)
  return concluded
}

const allMaybe = (concluded: readonly Concluded[]): boolean => {
  for (const { maybe } of concluded) if (!maybe) return false
  return true
}

/**
 * What one pack says; nothing where none of its grounds for applying is given. While a fact is missing to tell whether
 * the regime applies, that question is all there is: nothing follows from a law that may not be the law.
 */
const underPack = ({ pack, first, others }: PackInForce, scene: Scene): UnderRegime | undefined => {
  const grounds = concludedFrom(scene, first)
  if (grounds.length === 0) return undefined
  if (allMaybe(grounds)) return { pack, grounds, concluded: grounds, restricted: false, open: true }
  const concluded = grounds.slice()
  concludeAll(scene, others, concluded)
  return { pack, grounds, concluded, restricted: pack.restricted?.truth(scene) ?? false, open: false }
}

/** The risk level: the highest that any applicable rule raises it to; where a fact is missing to tell, the rule counts. */
export const riskOf = (concluded: readonly Concluded[]): Assessment['risk'] => {
  const raising = concluded.filter(({ rule }) => rule.effect === 'raises-risk')
  const level = raising.some(({ rule }) => rule.risk === 'high') ? 'high' : raising.length > 0 ? 'medium' : 'low'
  return { level, because: raising.map(({ rule }) => rule.id).sort() }
}

/** What the approval policy says once the law has been applied: first the risk, then who has to decide. */
const underPolicy = (
  { first, others }: PackInForce,
  seeing: (risk: RiskLevel) => Scene,
  concluded: readonly Concluded[],
): Concluded[] => {
  const raising = concludedFrom(seeing('low'), first)
  const { level } = riskOf([...concluded, ...raising])
  return [...raising, ...concludedFrom(seeing(level), others)]
}

/** What the approval policies say of whatever the law may come to conclude. */
export const underPolicies = (facts: TransferDraft, law: LawInForce, conclusions: Conclusions): Concluded[] =>
  law.policies.flatMap((own) => {
    const scene = sceneOf(facts, law, own, undefined, conclusions)
    return concludedFrom(scene, [...own.first, ...own.others])
  })

/** Asks for something and was never verified. */
export const isUnverified = ({ rule, finding }: Concluded): boolean =>
  rule.verification === 'unverified' && finding.severity !== 'informs'

/** Applies every pack to the facts: the law first, then the approval policy to what the law concluded. */
export const apply = (facts: TransferDraft, packs: readonly LawPack[], at: Moment): Applied => {
  const inForce = lawInForce(packs, at)
  const country = facts.exporter?.country
  const { laws, policies } = reachOf(inForce, country)
  const lookedUp = nothingLookedUp()
  const regimes: UnderRegime[] = []
  const concluded: Concluded[] = []
  const law = { restricted: false, regimes: [] as string[], unverified: [] as string[] }
  let home = false
  for (const own of laws) {
    const under = underPack(own, sceneOf(facts, inForce, own, lookedUp))
    if (under === undefined) continue
    regimes.push(under)
    if (under.restricted !== false) law.restricted = true
    if (!under.open) law.regimes.push(own.pack.regime)
    home ||=
      isVerified(own.pack) && (country === undefined ? isNational(own.pack) : isNationalLaw(inForce, own.pack, country))
    for (const one of under.concluded) {
      concluded.push(one)
      if (isUnverified(one)) law.unverified.push(one.rule.id)
    }
  }
  const policy = policies.map((own) =>
    underPolicy(own, (risk) => sceneOf(facts, inForce, own, lookedUp, { ...law, risk }), concluded),
  )
  return { inForce, regimes, home, law, concluded: policy.length === 0 ? concluded : concluded.concat(...policy) }
}
