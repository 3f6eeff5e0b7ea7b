import type { StatusRead } from '#domain/assessment.ts'
import { citationOf } from '#domain/law/citation.ts'
import type { LawInForce, PackInForce } from '#domain/law/in-force.ts'
import type { CompiledStatus, LawPack } from '#domain/law/law-pack.ts'
import { holdsOn, isLive } from '#domain/law/live.ts'
import type { Status } from '#domain/law/pack.ts'
import { type Truth, Unknown } from '#domain/law/truth.ts'
import { lasting } from '#domain/record/canonical-json.ts'

/** A decision as a finding shows it: by what it came to for the transfer, and which of its conditions kept it from holding. */
export type Shown = (holds: Truth, lacking?: readonly number[]) => StatusRead

/** What one pack has decided of a country, as of a day. */
export type SpokenOf = {
  /** the decisions of the day that hold it for adequate */
  readonly adequate: readonly { readonly one: CompiledStatus; readonly shown: Shown }[]
  /** what a finding shows where there is none: what else is decided on the day, or else the last decision that ended before it */
  readonly instead: readonly StatusRead[]
}

/** Whether a decision is about a country, by itself or as a member of a group on the day. */
export const isAbout = ({ members }: LawInForce, { countries, group }: Status, country: string): boolean =>
  countries?.includes(country) === true || (group !== undefined && members.get(group)?.has(country) === true)

const wordFor = (holds: Truth): StatusRead['outcome'] =>
  holds instanceof Unknown ? 'unknown' : holds ? 'met' : 'unmet'

/** Shows a decision; what is shown alike is one and the same object. */
export const shownOf = (pack: LawPack, status: Status, country: string, day: string): Shown => {
  const made = new Map<string, StatusRead>()
  const { id, decision, name, valid, ended, conditions, verification } = status
  const hasEnded = valid.to !== undefined && valid.to < day
  return (holds, lacking = []) => {
    const outcome = wordFor(holds)
    const key = `${outcome} ${lacking.join(' ')}`
    const known = made.get(key)
    if (known !== undefined) return known
    const shown: StatusRead = lasting({
      country,
      regime: pack.regime,
      status: id,
      decision,
      name,
      from: valid.from,
      to: valid.to ?? null,
      ended: hasEnded && ended !== undefined ? ended : null,
      outcome,
      lacking: conditions.flatMap(({ message }, i) => (lacking.includes(i) ? [message] : [])),
      citation: citationOf(pack.data, status),
      verification,
    })
    made.set(key, shown)
    return shown
  }
}

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
