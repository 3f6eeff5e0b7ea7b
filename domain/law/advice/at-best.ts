import type { Recommendation } from '#domain/assessment.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import { type Applied, isUnverified, riskOf, underPolicies } from '#domain/law/assess/apply.ts'
import type { Concluded } from '#domain/law/assess/finding.ts'
import { answered, outcomeOf, outcomeOrder, riskOrder } from '#domain/law/assess/weigh.ts'
import type { Conclusions, RiskLevel } from '#domain/law/condition/scene.ts'
import { PartialList, some, Unknown } from '#domain/law/condition/truth.ts'
import type { LawInForce } from '#domain/law/in-force/law-in-force.ts'

type FromLaw = Omit<Conclusions, 'risk'>

const listOf = (sure: readonly string[], missing: readonly string[]): readonly string[] | PartialList =>
  missing.length === 0 ? sure : new PartialList(sure, missing)

/** What the law concluded, left open wherever a fact is missing to tell: a law that may apply, a rule that may. */
const concludedSoFar = (regimes: Applied['regimes']): FromLaw => {
  const undecided = regimes
    .filter(({ open }) => open)
    .flatMap(({ grounds }) => grounds.flatMap(({ missing }) => missing))
  const unverified = regimes.flatMap(({ concluded }) => concluded.filter(isUnverified))
  const may = (one: Concluded) => one.maybe && one.missing.length > 0
  return {
    restricted: some(regimes, ({ open, restricted }) => (open ? new Unknown(undecided) : restricted)),
    regimes: listOf(
      regimes.filter(({ open }) => !open).map(({ pack }) => pack.regime),
      undecided,
    ),
    unverified: listOf(
      unverified.filter((one) => !may(one)).map(({ rule }) => rule.id),
      [...undecided, ...unverified.filter(may).flatMap(({ missing }) => missing)],
    ),
  }
}

/**
 * The best that can become of a draft: every question answered as well as it can be. The approval policy is applied once
 * more to what is certain of the law's conclusions, at each level that the risk may still come to.
 */
export const atBest = (facts: TransferDraft, applied: Applied, law: LawInForce): Recommendation['outcome'] => {
  const fromLaw = concludedSoFar(applied.regimes)
  const concluded = applied.regimes.flatMap((regime) => regime.concluded)
  const withPolicy = (risk: RiskLevel) => [...concluded, ...underPolicies(facts, law, { ...fromLaw, risk })]
  const certain = riskOf(withPolicy('low').filter(({ finding }) => finding.outcome !== 'unknown')).level
  const possible = riskOrder.slice(riskOrder.indexOf(certain), riskOrder.indexOf(riskOf(applied.concluded).level) + 1)
  const ranks = possible.map((risk) => outcomeOrder.indexOf(outcomeOf(answered(withPolicy(risk), 'met'), applied.home)))
  return outcomeOrder[Math.min(...ranks)] ?? 'ask-a-person'
}
