import type { LawInForce, PackInForce, SpokenOf } from '#domain/law/in-force/law-in-force.ts'
import { shownOf } from '#domain/law/in-force/shown-status.ts'
import { holdsOn, isLive } from '#domain/law/pack/live.ts'
import type { Status } from '#domain/law/pack/pack.ts'

/** Whether a decision is about a country, by itself or as a member of a group on the day. */
export const isAbout = ({ members }: LawInForce, { countries, group }: Status, country: string): boolean =>
  countries?.includes(country) === true || (group !== undefined && members.get(group)?.has(country) === true)

const byLastDay = (a: Status, b: Status): number => ((a.valid.to ?? '') < (b.valid.to ?? '') ? -1 : 1)

const lookUp = (law: LawInForce, { pack, adequate }: PackInForce, country: string): SpokenOf => {
  const { at } = law
  const show = (status: Status) => shownOf(pack, status, country, at.validAt)
  const held = adequate.filter(({ status }) => isAbout(law, status, country))
  const others = pack.data.statuses.filter(
    (status) => status.decision !== 'adequate' && isAbout(law, status, country) && isLive(status, at),
  )
  const last = pack.data.statuses
    .filter(({ valid, recorded }) => valid.to !== undefined && valid.to < at.validAt && holdsOn(recorded, at.knownAt))
    .filter((status) => isAbout(law, status, country))
    .toSorted(byLastDay)
    .slice(-1)
  return {
    adequate: held.map((one) => ({ one, shown: show(one.status) })),
    instead: (others.length > 0 ? others : last).map((status) => show(status)(false)),
  }
}

/** What a pack has decided of a country, looked up once a day. */
export const spokenOf = (law: LawInForce, own: PackInForce, country: string): SpokenOf => {
  const known = own.spokenOf.get(country)
  if (known !== undefined) return known
  const made = lookUp(law, own, country)
  own.spokenOf.set(country, made)
  return made
}
