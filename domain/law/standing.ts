import { factReader } from '#domain/law/fact-values.ts'
import type { LawInForce } from '#domain/law/in-force.ts'
import type { CompiledStatus, CompiledTool, LawPack } from '#domain/law/law-pack.ts'
import { holdsOn } from '#domain/law/live.ts'
import type { Interval } from '#domain/law/pack.ts'
import { type Scene, sceneOf } from '#domain/law/scene.ts'
import { every, some, type Truth, Unknown } from '#domain/law/truth.ts'

/** Whether a country belongs to a group on the day. */
export const isMember = ({ members }: LawInForce, group: string, country: string): boolean =>
  members.get(group)?.has(country) ?? false

/** Whether a pack holds the law of the country itself, and not only a treaty that it is party to. */
export const isNationalLaw = (law: LawInForce, { data }: LawPack, country: string): boolean =>
  data.kind === 'law' &&
  data.regional !== true &&
  (data.countries.includes(country) || (data.group !== undefined && isMember(law, data.group, country)))

/** Whether somebody verified anything that the pack says: what nobody read is no law that could decide. */
export const isVerified = ({ rules }: LawPack): boolean => rules.some(({ rule }) => rule.verification !== 'unverified')

/** Whether some pack holds the law of the country. */
export const lawKnown = (law: LawInForce, country: string): boolean =>
  law.packs.some((pack) => isNationalLaw(law, pack, country))

/** What never was verified can neither clear nor refuse: the answer is open, and no fact about the transfer would close it. */
const doubt = new Unknown([])

const trusted = (fact: { verification: string }, holds: Truth): Truth =>
  fact.verification === 'unverified' && holds !== false ? doubt : holds

const [chosen, signed, start] = ['tool', 'toolSignedOn', 'startsOn'].map(factReader)

/** The first day of the flow where what holds today will have ended by then; else nothing. */
const startsAfter = (scene: Scene, { valid: { to } }: { valid: Interval }): string | undefined => {
  const day = to === undefined ? undefined : start?.(scene)
  return typeof day === 'string' && to !== undefined && day > to ? day : undefined
}

/** Whether something holds on a later day, as far as it is known today. */
const willHold = ({ law }: Scene, { valid, recorded }: { valid: Interval; recorded: Interval }, day: string): boolean =>
  holdsOn(valid, day) && holdsOn(recorded, law.at.knownAt)

const speaksOf = (scene: Scene, { status: { countries, group } }: CompiledStatus, country: string): boolean =>
  countries?.includes(country) === true || (group !== undefined && isMember(scene.law, group, country))

/** Whether the regime holds the country for adequate as far as this transfer goes: today, and on the first day of the flow. */
export const adequacyOf = (scene: Scene, country: string): Truth =>
  some(scene.own.adequate, (one) => {
    if (!speaksOf(scene, one, country)) return false
    const day = startsAfter(scene, one.status)
    const { adequate } = scene.own.pack
    if (
      day !== undefined &&
      !adequate.some((next) => speaksOf(scene, next, country) && willHold(scene, next.status, day))
    )
      return false
    return trusted(
      one.status,
      every(one.conditions, ({ truth }) => truth(scene)),
    )
  })

/** Whether the law of one country holds another for adequate, whichever pack asks; what its conditions read is noted. */
export const heldBy = (scene: Scene, home: string, country: string): Truth => {
  const { facts, law, lookedUp, conclusions } = scene
  return some(
    law.laws.filter(({ pack }) => isNationalLaw(law, pack, home)),
    (own) => {
      const within = sceneOf(facts, law, own, lookedUp, conclusions)
      const held = adequacyOf(within, country)
      scene.read = scene.read.andAll(within.read)
      return held
    },
  )
}

/**
 * Whether the chosen tool can have been signed on the day that is given: not before there was such an edition, and not
 * after the data starts to flow. With no day given it is still to be signed, in the edition of today.
 */
const couldBeSigned = (scene: Scene, code: string, { edition: { signedFrom } }: CompiledTool): boolean => {
  if (signedFrom === undefined || chosen?.(scene) !== code) return true
  const day = signed?.(scene)
  if (typeof day !== 'string') return true
  if (day < signedFrom) return false
  const flows = start?.(scene)
  return typeof flows !== 'string' || day <= flows
}

const editionAccepted = (scene: Scene, code: string, one: CompiledTool): Truth =>
  couldBeSigned(scene, code, one) && trusted(one.edition, one.when?.truth(scene) ?? true)

/** Whether the regime accepts a tool, in any of its editions: today, and on the first day of the flow. */
export const toolAccepted = (scene: Scene, code: string): Truth =>
  some(scene.own.editions.get(code) ?? [], (one) => {
    const accepted = editionAccepted(scene, code, one)
    const day = accepted === false ? undefined : startsAfter(scene, one.edition)
    if (day === undefined) return accepted
    const next = scene.own.pack.tools.filter(({ edition }) => edition.tool === code && willHold(scene, edition, day))
    return some(next, (edition) => editionAccepted(scene, code, edition))
  })
