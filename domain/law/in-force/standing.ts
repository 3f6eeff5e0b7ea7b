import { factReader } from '#domain/law/condition/fact-values.ts'
import { noteStatuses, type Scene } from '#domain/law/condition/scene.ts'
import { both, every, some, type Truth, Unknown } from '#domain/law/condition/truth.ts'
import type { LawInForce, PackInForce } from '#domain/law/in-force/law-in-force.ts'
import { type Shown, shownOf } from '#domain/law/in-force/shown-status.ts'
import { isAbout, spokenOf } from '#domain/law/in-force/spoken-of.ts'
import { isMember } from '#domain/law/in-force/whose-law.ts'
import type { CompiledStatus, CompiledTool } from '#domain/law/pack/law-pack.ts'
import { holdsOn } from '#domain/law/pack/live.ts'
import type { Interval } from '#domain/law/pack/pack.ts'

/** The law of a day, and the pack that looks at it. */
export type Standpoint = { readonly law: LawInForce; readonly own: PackInForce }

/** What never was verified can neither clear nor refuse: the answer is open, and no fact about the transfer would close it. */
const doubt = new Unknown([])

const trusted = (fact: { verification: string }, holds: Truth): Truth =>
  fact.verification === 'unverified' && holds !== false ? doubt : holds

const chosen = factReader('tool')
const signed = factReader('toolSignedOn')
const start = factReader('startsOn')

/**
 * The first day of the flow where what holds today will have ended by then; open where an end is known and nobody has said
 * when the flow starts; else nothing.
 */
const startsAfter = (scene: Scene, { valid: { to } }: { valid: Interval }): string | Unknown | undefined => {
  if (to === undefined) return undefined
  const day = start(scene)
  return day instanceof Unknown || (typeof day === 'string' && day > to) ? day : undefined
}

/** Whether something holds on a later day, as far as it is known today. */
const willHold = (
  { law }: Standpoint,
  { valid, recorded }: { valid: Interval; recorded: Interval },
  day: string,
): boolean => holdsOn(valid, day) && holdsOn(recorded, law.at.knownAt)

/** Whether a decision can be relied on, its conditions included, and which of them keep it from that. */
const reliedOn = (scene: Scene, { status, conditions }: CompiledStatus): { holds: Truth; lacking: number[] } => {
  const lacking: number[] = []
  const holds = every(conditions, (condition) => {
    const truth = condition.truth(scene)
    if (truth !== true) lacking.push(conditions.indexOf(condition))
    return truth
  })
  return { holds: trusted(status, holds), lacking }
}

/** The same, noted as asked for. */
const isReliedOn = (scene: Scene, one: CompiledStatus, shown: Shown, onTime: Truth = true): Truth => {
  const { holds, lacking } = reliedOn(scene, one)
  const truth = both(onTime, holds)
  noteStatuses(scene, [shown(truth, lacking)])
  return truth
}

/** Whether the next decisions on a country can be relied on, on the first day of the flow. */
const willBeAdequate = (scene: Scene, from: Standpoint, country: string, day: string): Truth =>
  some(from.own.pack.adequate, (later) =>
    isAbout(from.law, later.status, country) && willHold(from, later.status, day)
      ? isReliedOn(scene, later, shownOf(from.own.pack, later.status, country, day))
      : false,
  )

/**
 * Whether the regime holds the country for adequate as far as this transfer goes: today, and on the first day of the flow.
 * The decisions that say so, or that do not suffice, are noted; where there is none on the day, what there is instead.
 */
export const adequacyOf = (scene: Scene, from: Standpoint, country: string): Truth => {
  const { adequate, instead } = spokenOf(from.law, from.own, country)
  if (adequate.length === 0) noteStatuses(scene, instead)
  return some(adequate, ({ one, shown }) => {
    const day = startsAfter(scene, one.status)
    if (day === undefined) return isReliedOn(scene, one, shown)
    return isReliedOn(scene, one, shown, day instanceof Unknown ? day : willBeAdequate(scene, from, country, day))
  })
}

/** Whether a country belongs to a group on the day; the pack's own decision that says so for the group is noted. */
export const memberOf = (scene: Scene, { law, own }: Standpoint, group: string, country: string): boolean => {
  const belongs = isMember(law, group, country)
  const { ofGroups, pack } = own
  const decided = belongs ? ofGroups.get(group) : undefined
  if (decided !== undefined)
    noteStatuses(
      scene,
      decided.map((status) => shownOf(pack, status, country, law.at.validAt)(true)),
    )
  return belongs
}

/**
 * Whether the chosen tool can have been signed on the day that is given: not before there was such an edition, and not
 * after the data starts to flow. With no day given it is still to be signed, in the edition of today.
 */
const couldBeSigned = (scene: Scene, code: string, { edition: { signedFrom } }: CompiledTool): Truth => {
  if (signedFrom === undefined || chosen(scene) !== code) return true
  const day = signed(scene)
  if (typeof day !== 'string') return true
  if (day < signedFrom) return false
  const flows = start(scene)
  return flows instanceof Unknown ? flows : typeof flows !== 'string' || day <= flows
}

const editionAccepted = (scene: Scene, code: string, one: CompiledTool): Truth => {
  const couldBe = couldBeSigned(scene, code, one)
  return couldBe === false ? false : both(couldBe, trusted(one.edition, one.when?.truth(scene) ?? true))
}

/** Whether the regime accepts a tool, in any of its editions: today, and on the first day of the flow. */
export const toolAccepted = (scene: Scene, from: Standpoint, code: string): Truth =>
  some(from.own.editions.get(code) ?? [], (one) => {
    const accepted = editionAccepted(scene, code, one)
    const day = accepted === false ? undefined : startsAfter(scene, one.edition)
    if (day === undefined) return accepted
    if (day instanceof Unknown) return both(accepted, day)
    const next = from.own.pack.tools.filter(({ edition }) => edition.tool === code && willHold(from, edition, day))
    return both(
      accepted,
      some(next, (edition) => editionAccepted(scene, code, edition)),
    )
  })
