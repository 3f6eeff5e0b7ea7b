import * as z from 'zod'
import { lawInForce } from '#domain/law/in-force/law-in-force.ts'
import { isMember } from '#domain/law/in-force/whose-law.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { holdsOn, isLive } from '#domain/law/pack/live.ts'
import { type Interval, instrument, type Moment, type Status, status } from '#domain/law/pack/pack.ts'
import { bilingual } from '#domain/words/language.ts'

/** What one regime holds a country for on a day, and everything it ever held it for, oldest first. */
export const standing = z.strictObject({
  regime: z.string(),
  name: bilingual,
  /** the country is itself under the regime */
  inside: z.boolean(),
  now: z.array(status),
  history: z.array(status),
  /** the texts that these cite, by their names in the pack */
  instruments: z.record(z.string(), instrument),
})
type Standing = z.infer<typeof standing>

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
export const countryStanding = (packs: readonly LawPack[], country: string, at: Moment): Standing[] =>
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
