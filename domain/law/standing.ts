import { factReader } from '#domain/law/fact-values.ts'
import type { LawInForce } from '#domain/law/in-force.ts'
import type { CompiledStatus, CompiledTool, LawPack } from '#domain/law/law-pack.ts'
import { holdsOn } from '#domain/law/live.ts'
import type { Interval } from '#domain/law/pack.ts'
import { noteStatuses, type Scene, sceneOf } from '#domain/law/scene.ts'
import { isAbout, type Shown, shownOf, spokenOf } from '#domain/law/spoken-of.ts'
import { both, every, some, type Truth, Unknown } from '#domain/law/truth.ts'

/** Whether a country belongs to a group on the day. */
export const isMember = ({ members }: LawInForce, group: string, country: string): boolean =>
  members.get(group)?.has(country) ?? false

/** Whether a pack holds the law of countries themselves, and not only a treaty that they are party to. */
export const isNational = ({ data }: LawPack): boolean => data.kind === 'law' && data.regional !== true

/** Whether a pack holds the law of the country itself. */
export const isNationalLaw = (law: LawInForce, pack: LawPack, country: string): boolean => {
  const { data } = pack
  return (
    isNational(pack) &&
    (data.countries.includes(country) || (data.group !== undefined && isMember(law, data.group, country)))
  )
}

/** Whether somebody verified anything that the pack says: what nobody read is no law that could decide. */
export const isVerified = ({ rules }: LawPack): boolean => rules.some(({ rule }) => rule.verification !== 'unverified')

/** Whether some pack holds the law of the country, as it was on the day: not before the first ground on which it applies. */
export const lawKnown = (law: LawInForce, country: string): boolean =>
  law.laws.some(({ pack, first }) => first.length > 0 && isNationalLaw(law, pack, country))

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
const willHold = ({ law }: Scene, { valid, recorded }: { valid: Interval; recorded: Interval }, day: string): boolean =>
  holdsOn(valid, day) && holdsOn(recorded, law.at.knownAt)

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
const willBeAdequate = (scene: Scene, country: string, day: string): Truth =>
  some(scene.own.pack.adequate, (later) =>
    isAbout(scene.law, later.status, country) && willHold(scene, later.status, day)
      ? isReliedOn(scene, later, shownOf(scene.own.pack, later.status, country, day))
      : false,
  )

/**
 * Whether the regime holds the country for adequate as far as this transfer goes: today, and on the first day of the flow.
 * The decisions that say so, or that do not suffice, are noted; where there is none on the day, what there is instead.
 */
export const adequacyOf = (scene: Scene, country: string): Truth => {
  const { adequate, instead } = spokenOf(scene.law, scene.own, country)
  if (adequate.length === 0) noteStatuses(scene, instead)
  return some(adequate, ({ one, shown }) => {
    const day = startsAfter(scene, one.status)
    if (day === undefined) return isReliedOn(scene, one, shown)
    return isReliedOn(scene, one, shown, day instanceof Unknown ? day : willBeAdequate(scene, country, day))
  })
}

/** Whether a country belongs to a group on the day; the pack's own decision that says so for the group is noted. */
export const memberOf = (scene: Scene, group: string, country: string): boolean => {
  const belongs = isMember(scene.law, group, country)
  const { ofGroups, pack } = scene.own
  const decided = belongs ? ofGroups.get(group) : undefined
  if (decided !== undefined)
    noteStatuses(
      scene,
      decided.map((status) => shownOf(pack, status, country, scene.law.at.validAt)(true)),
    )
  return belongs
}

/** Whether the law of one country holds another for adequate, whichever pack asks; what its conditions read is noted. */
export const heldBy = (scene: Scene, home: string, country: string): Truth => {
  const { facts, law, lookedUp, conclusions } = scene
  return some(
    law.laws.filter(({ pack }) => isNationalLaw(law, pack, home)),
    (own) => {
      const within = sceneOf(facts, law, own, lookedUp, conclusions)
      const held = adequacyOf(within, country)
      scene.read = scene.read.andAll(within.read)
      noteStatuses(scene, within.statuses)
      return held
    },
  )
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
export const toolAccepted = (scene: Scene, code: string): Truth =>
  some(scene.own.editions.get(code) ?? [], (one) => {
    const accepted = editionAccepted(scene, code, one)
    const day = accepted === false ? undefined : startsAfter(scene, one.edition)
    if (day === undefined) return accepted
    if (day instanceof Unknown) return both(accepted, day)
    const next = scene.own.pack.tools.filter(({ edition }) => edition.tool === code && willHold(scene, edition, day))
    return both(
      accepted,
      some(next, (edition) => editionAccepted(scene, code, edition)),
    )
  })
