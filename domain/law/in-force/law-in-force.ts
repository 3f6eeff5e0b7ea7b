import type { Assessment, StatusRead } from '#domain/assessment.ts'
import type { Shown } from '#domain/law/in-force/shown-status.ts'
import type { CompiledRule, CompiledStatus, CompiledTool, LawPack } from '#domain/law/pack/law-pack.ts'
import { isLive } from '#domain/law/pack/live.ts'
import type { Moment, PackData, Status } from '#domain/law/pack/pack.ts'

/** What one pack has decided of a country, as of a day. */
export type SpokenOf = {
  /** the decisions of the day that hold it for adequate */
  readonly adequate: readonly { readonly one: CompiledStatus; readonly shown: Shown }[]
  /** what a finding shows where there is none: what else is decided on the day, or else the last decision that ended before it */
  readonly instead: readonly StatusRead[]
}

/** What of a pack is law on the day, as far as was known on the other day. */
export type PackInForce = {
  readonly pack: LawPack
  readonly first: readonly CompiledRule[]
  readonly others: readonly CompiledRule[]
  readonly adequate: readonly CompiledStatus[]
  /** by the code of the tool */
  readonly editions: ReadonlyMap<string, readonly CompiledTool[]>
  /** the decisions that make the members of a group no third countries, by the group */
  readonly ofGroups: ReadonlyMap<string, readonly Status[]>
  /** what the pack has decided of the countries that somebody asked about on this day */
  readonly spokenOf: Map<string, SpokenOf>
}

/** The law of all packs on a day. */
export type LawInForce = {
  readonly at: Moment
  /** all packs, and those of law and of policy by themselves; in the order of their regimes */
  readonly packs: readonly LawPack[]
  /** the same as an assessment names them */
  readonly applied: Assessment['packs']
  readonly laws: readonly PackInForce[]
  readonly policies: readonly PackInForce[]
  /** the countries that belong to each group */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>
}

const membersOn = (packs: readonly LawPack[], at: Moment): LawInForce['members'] => {
  const members = new Map<string, Set<string>>()
  for (const { id, members: periods } of packs.flatMap(({ data }) => data.groups)) {
    const countries = periods.filter((period) => isLive(period, at)).flatMap((period) => period.countries)
    members.set(id, new Set([...(members.get(id) ?? []), ...countries]))
  }
  return members
}

const packOn = (pack: LawPack, at: Moment): PackInForce => ({
  pack,
  first: pack.first.filter(({ rule }) => isLive(rule, at)),
  others: pack.others.filter(({ rule }) => isLive(rule, at)),
  adequate: pack.adequate.filter(({ status }) => isLive(status, at)),
  editions: Map.groupBy(
    pack.tools.filter(({ edition }) => isLive(edition, at)),
    ({ edition }) => edition.tool,
  ),
  ofGroups: Map.groupBy(
    pack.data.statuses.filter((status) => status.decision === 'not-a-third-country' && isLive(status, at)),
    ({ group = '' }) => group,
  ),
  spokenOf: new Map(),
})

const latest = new WeakMap<readonly LawPack[], LawInForce>()

/**
 * What is law on a day, chosen once for all transfers that are assessed on it: the packs' law of the day asked for last is
 * kept, since nearly always the next transfer is assessed on the same.
 */
export const lawInForce = (packs: readonly LawPack[], at: Moment): LawInForce => {
  const known = latest.get(packs)
  if (known !== undefined && known.at.validAt === at.validAt && known.at.knownAt === at.knownAt) return known
  const sorted = [...packs].sort((a, b) => (a.regime < b.regime ? -1 : 1))
  const ofKind = (kind: PackData['kind']) =>
    sorted.filter(({ data }) => data.kind === kind).map((pack) => packOn(pack, at))
  const applied = sorted.map(({ regime, version, hash }) => ({ regime, version, hash }))
  const law = {
    at,
    packs: sorted,
    applied,
    laws: ofKind('law'),
    policies: ofKind('policy'),
    members: membersOn(packs, at),
  }
  latest.set(packs, law)
  return law
}
