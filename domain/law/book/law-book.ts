import { lawInForce } from '#domain/law/in-force/law-in-force.ts'
import { isMember } from '#domain/law/in-force/whose-law.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { holdsOn, isLive } from '#domain/law/pack/live.ts'
import type { Interval, Moment, PackData, Rule, Status } from '#domain/law/pack/pack.ts'
import { termsUsed } from '#domain/law/pack/terms-used.ts'
import type { Bilingual } from '#domain/words/language.ts'

export type RegimeSummary = {
  regime: string
  kind: PackData['kind']
  name: Bilingual
  authority: NonNullable<PackData['authority']> | null
  version: string
  hash: string
  note: Bilingual | null
  rules: { total: number } & Record<Rule['verification'], number>
}

/** Every regime that the packs hold, with how far its rules were verified. */
export const regimesOf = (packs: readonly LawPack[]): RegimeSummary[] =>
  packs.map(({ data, hash }) => {
    const count = (verification: Rule['verification']) =>
      data.rules.filter((rule) => rule.verification === verification).length
    return {
      regime: data.regime,
      kind: data.kind,
      name: data.name,
      authority: data.authority ?? null,
      version: data.version,
      hash,
      note: data.note ?? null,
      rules: {
        total: data.rules.length,
        text: count('text'),
        authority: count('authority'),
        secondary: count('secondary'),
        unverified: count('unverified'),
      },
    }
  })

/** A rule with its regime and instrument, in every version that was ever recorded, newest first; empty where there is none. */
export const ruleVersions = (packs: readonly LawPack[], id: string) =>
  packs
    .flatMap(({ data }) =>
      data.rules
        .filter((rule) => rule.id === id)
        .map((rule) => ({
          regime: data.regime,
          regimeName: data.name,
          rule,
          instrument: data.instruments[rule.citation.instrument] ?? null,
          terms: termsUsed(data.terms, [rule.when, ...(rule.requires === undefined ? [] : [rule.requires])]),
        })),
    )
    .sort((a, b) => (a.rule.recorded.from < b.rule.recorded.from ? 1 : -1))

/** What one regime holds a country for on a day, and everything it ever held it for, oldest first. */
export type CountryStanding = {
  regime: string
  name: Bilingual
  /** the country is itself under the regime */
  inside: boolean
  now: Status[]
  history: Status[]
  /** the texts that these cite, by their names in the pack */
  instruments: PackData['instruments']
}

const shared = (a: Interval, b: Interval): Interval[] => {
  const [, from = a.from] = [a.from, b.from].sort()
  const ends = [a.to, b.to].filter((to) => to !== undefined).sort()
  const [to] = ends
  return to === undefined ? [{ from }] : to < from ? [] : [{ from, to }]
}

/** A status as far as it ever was the country's own: what a group holds, its members hold for as long as they are members. */
const heldBy = (packs: readonly LawPack[], status: Status, country: string, knownAt: string): Status[] => {
  if (status.countries?.includes(country)) return [status]
  return packs
    .flatMap(({ data }) => data.groups.filter(({ id }) => id === status.group))
    .flatMap(({ members }) => members)
    .filter((member) => member.countries.includes(country) && holdsOn(member.recorded, knownAt))
    .flatMap((member) => shared(status.valid, member.valid).map((valid) => ({ ...status, valid })))
}

/** A country's standing under every regime that says anything about it, as of a day. */
export const countryStanding = (packs: readonly LawPack[], country: string, at: Moment): CountryStanding[] =>
  packs.flatMap((pack) => {
    const { data } = pack
    const history = data.statuses
      .filter(({ recorded }) => holdsOn(recorded, at.knownAt))
      .flatMap((status) => heldBy(packs, status, country, at.knownAt))
      .sort((a, b) => (a.valid.from < b.valid.from ? -1 : 1))
    const inside =
      data.countries.includes(country) ||
      (data.group !== undefined && isMember(lawInForce(packs, at), data.group, country))
    if (history.length === 0 && !inside) return []
    const cited = new Set(history.map(({ citation }) => citation.instrument))
    const instruments = Object.fromEntries(Object.entries(data.instruments).filter(([id]) => cited.has(id)))
    const now = history.filter((one) => isLive(one, at))
    return [{ regime: data.regime, name: data.name, inside, now, history, instruments }]
  })

/** An entry of a pack by its id: what it is and what it is called now; `gone` where the pack no longer has it. */
const entryOf = ({ rules, statuses, tools, formalities, deadlines }: PackData, id: string) => {
  const lists = [
    { kind: 'rule', entries: rules.map(({ id, title }) => ({ id, name: title })) },
    { kind: 'status', entries: statuses },
    { kind: 'tool', entries: tools },
    { kind: 'formality', entries: formalities },
    { kind: 'deadline', entries: deadlines },
  ] as const
  for (const { kind, entries } of lists) {
    const found = entries.findLast((one) => one.id === id)
    if (found !== undefined) return { id, kind, name: found.name }
  }
  return { id, kind: 'gone' as const, name: null }
}

/** What changed in the packs, newest first. */
export const changeLog = (packs: readonly LawPack[]) =>
  packs
    .flatMap(({ data }) =>
      data.changes.map(({ touches, ...change }) => ({
        regime: data.regime,
        name: data.name,
        ...change,
        touches: touches.map((id) => entryOf(data, id)),
      })),
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.regime < b.regime ? -1 : 1))
