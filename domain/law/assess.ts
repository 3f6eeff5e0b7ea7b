import type { Assessment, Finding } from '#domain/assessment.ts'
import { contentHash } from '#domain/hash.ts'
import { type Concluded, conclude } from '#domain/law/finding.ts'
import { forecastDays } from '#domain/law/forecast.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
import { isLive, type Moment } from '#domain/law/pack.ts'
import { type Conclusions, type Draft, sceneOf } from '#domain/law/scene.ts'
import { byWeight, recommend } from '#domain/law/weigh.ts'
import type { Transfer } from '#domain/transfer.ts'

type InRegime = { pack: LawPack; concluded: Concluded[]; grounds: Concluded[]; restricted: boolean }

/** What one pack says; nothing where none of its grounds for applying is given. */
const underPack = (facts: Draft, pack: LawPack, packs: readonly LawPack[], at: Moment): InRegime | undefined => {
  const scene = sceneOf(facts, pack, packs, at)
  const grounds = pack.rules.filter(({ rule }) => rule.scope).flatMap((rule) => conclude(scene, rule) ?? [])
  if (grounds.length === 0) return undefined
  const rest = pack.rules.filter(({ rule }) => !rule.scope).flatMap((rule) => conclude(scene, rule) ?? [])
  const restricted = pack.terms.get('restricted')?.truth(scene) ?? false
  return { pack, concluded: [...grounds, ...rest], grounds, restricted: restricted !== false }
}

/** What the approval policy says once the law has been applied: first the risk, then who has to decide. */
const underPolicy = (
  facts: Draft,
  pack: LawPack,
  packs: readonly LawPack[],
  at: Moment,
  law: Omit<Conclusions, 'risk'>,
  concluded: readonly Concluded[],
) => {
  const first = sceneOf(facts, pack, packs, at, { ...law, risk: 'low' })
  const raising = pack.rules
    .filter(({ rule }) => rule.effect === 'raises-risk')
    .flatMap((rule) => conclude(first, rule) ?? [])
  const { level } = riskOf([...concluded, ...raising])
  const second = sceneOf(facts, pack, packs, at, { ...law, risk: level })
  const rest = pack.rules
    .filter(({ rule }) => rule.effect !== 'raises-risk')
    .flatMap((rule) => conclude(second, rule) ?? [])
  return [...raising, ...rest]
}

/** The risk level: the highest that any applicable rule raises it to; a fact still missing raises it too. */
export const riskOf = (concluded: readonly Concluded[]): Assessment['risk'] => {
  const raising = concluded.filter(({ rule }) => rule.effect === 'raises-risk')
  const level = raising.some(({ rule }) => rule.risk === 'high') ? 'high' : raising.length > 0 ? 'medium' : 'low'
  return { level, because: raising.map(({ rule }) => rule.id).sort() }
}

const isUnverified = ({ rule, finding }: Concluded): boolean =>
  rule.verification === 'unverified' && finding.severity !== 'informs'

const authorisationsFrom = (regimes: readonly InRegime[], at: Moment): Assessment['authorisations'] =>
  regimes.flatMap(({ pack, concluded }) =>
    concluded
      .filter(({ finding }) => finding.effect === 'requires-authorisation' && finding.outcome !== 'met')
      .map(({ rule, finding }) => {
        const formality = pack.data.formalities.find((one) => one.id === rule.formality && isLive(one, at))
        return {
          regime: pack.regime,
          authority: formality?.authority ?? pack.data.authority?.name.fr ?? pack.regime,
          rule: rule.id,
          forecastDays: formality === undefined ? null : forecastDays(formality, at.validAt),
          because: finding.message,
        }
      }),
  )

/** The whole of what follows from the facts, with what each rule could not tell. */
export const concludeAll = (facts: Draft, packs: readonly LawPack[], at: Moment) => {
  const sorted = [...packs].sort((a, b) => (a.regime < b.regime ? -1 : 1))
  const laws = sorted.filter(({ data }) => data.kind === 'law')
  const regimes = laws.flatMap((pack) => underPack(facts, pack, sorted, at) ?? [])
  const concluded = regimes.flatMap((regime) => regime.concluded)
  const law = {
    restricted: regimes.some(({ restricted }) => restricted),
    regimes: regimes.map(({ pack }) => pack.regime),
    unverified: concluded.filter(isUnverified).map(({ rule }) => rule.id),
  }
  const policies = sorted.filter(({ data }) => data.kind === 'policy')
  const policy = policies.flatMap((pack) => underPolicy(facts, pack, sorted, at, law, concluded))
  return { regimes, law, concluded: [...concluded, ...policy] }
}

/** What the approval policy sees of a transfer: the conclusions of the law, and the risk. */
export const conclusionsFor = (facts: Draft, packs: readonly LawPack[], at: Moment): Conclusions => {
  const { law, concluded } = concludeAll(facts, packs, at)
  return { ...law, risk: riskOf(concluded).level }
}

/**
 * What the law packs say about a transfer on a day, as far as they knew on another: which regimes apply and why, what
 * each rule concluded from which facts, which authorities have to be asked, and what is recommended. Deterministic:
 * the same facts, packs and days give the same bytes, whatever the order of the packs.
 */
export const assess = (facts: Transfer, packs: readonly LawPack[], at: Moment): Assessment => {
  const { regimes, law, concluded } = concludeAll(
    { ...facts, evidence: facts.evidence ?? [], authorisedBy: facts.authorisedBy ?? [] },
    packs,
    at,
  )
  const findings: Finding[] = concluded.map(({ finding }) => finding).sort(byWeight)
  const content: Omit<Assessment, 'hash'> = {
    validAt: at.validAt,
    knownAt: at.knownAt,
    packs: [...packs]
      .sort((a, b) => (a.regime < b.regime ? -1 : 1))
      .map(({ regime, version, hash }) => ({ regime, version, hash })),
    regimes: regimes.flatMap(({ pack, grounds: [ground] }) =>
      ground === undefined ? [] : [{ regime: pack.regime, name: pack.data.name, because: ground.finding.message }],
    ),
    restricted: law.restricted,
    findings,
    authorisations: authorisationsFrom(regimes, at),
    risk: riskOf(concluded),
    recommendation: recommend(concluded, law.regimes.length),
  }
  return { ...content, hash: contentHash(content) }
}
