import type { Assessment } from '#domain/assessment.ts'
import { type Transfer, type TransferDraft, withoutUnasked } from '#domain/facts/transfer.ts'
import { type Applied, apply, riskOf, type UnderRegime } from '#domain/law/assess/apply.ts'
import { forecastDays } from '#domain/law/assess/forecast.ts'
import { sealOf } from '#domain/law/assess/seal.ts'
import { byWeight, recommend } from '#domain/law/assess/weigh.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { isLive } from '#domain/law/pack/live.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

const authorisationsFrom = (regimes: readonly UnderRegime[], at: Moment): Assessment['authorisations'] =>
  regimes.flatMap(({ pack: { data, regime }, concluded }) =>
    concluded
      .filter(({ finding }) => finding.effect === 'requires-authorisation' && finding.outcome !== 'met')
      .map(({ rule, finding }) => {
        const formality = data.formalities.find((one) => one.id === rule.formality && isLive(one, at))
        return {
          regime,
          authority: formality?.authority ?? data.authority?.name.en ?? regime,
          rule: rule.id,
          forecastDays: formality === undefined ? null : forecastDays(formality, at.validAt),
          because: finding.message,
        }
      }),
  )

/** The assessment that records what was applied. */
export const assessmentFrom = (applied: Applied): Assessment => {
  const { inForce, regimes, home, law } = applied
  const { at } = inForce
  const concluded = applied.concluded.toSorted(byWeight)
  const content: Omit<Assessment, 'hash'> = {
    validAt: at.validAt,
    knownAt: at.knownAt,
    packs: inForce.applied,
    regimes: regimes.flatMap(({ pack, open, grounds: [ground] }) =>
      ground === undefined || open
        ? []
        : [{ regime: pack.regime, name: pack.data.name, because: ground.finding.message }],
    ),
    restricted: law.restricted,
    findings: concluded.map(({ finding }) => finding),
    authorisations: authorisationsFrom(regimes, at),
    risk: riskOf(concluded),
    recommendation: recommend(concluded, home),
  }
  return { ...content, hash: sealOf(content, concluded) }
}

/**
 * A transfer that was handed in says all there is: proof and authorisations that it does not name are not there. What
 * nobody was asked for is unknown instead: it holds no answer, good or bad.
 */
export const asHandedIn = (facts: Transfer): TransferDraft => {
  const { evidence = [], authorisedBy = [] } = facts
  return withoutUnasked({ ...facts, evidence, authorisedBy })
}

/**
 * What the law packs say about a transfer on a day, as far as they knew on another: which regimes apply and why, what
 * each rule concluded from which facts, which authorities have to be asked, and what is recommended. Deterministic:
 * the same facts, packs and days give the same bytes, whatever the order of the packs.
 */
export const assess = (facts: Transfer, packs: readonly LawPack[], at: Moment): Assessment =>
  assessmentFrom(apply(asHandedIn(facts), packs, at))
