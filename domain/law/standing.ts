import type { LawInForce } from '#domain/law/in-force.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
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

/** Whether some pack holds the law of the country. */
export const lawKnown = (law: LawInForce, country: string): boolean =>
  law.packs.some((pack) => isNationalLaw(law, pack, country))

/** What never was verified can neither clear nor refuse: the answer is open, and no fact about the transfer would close it. */
const doubt = new Unknown([])

const trusted = (fact: { verification: string }, holds: Truth): Truth =>
  fact.verification === 'unverified' && holds !== false ? doubt : holds

/** Whether the regime holds the country for adequate as far as this transfer goes. */
export const adequacyOf = (scene: Scene, country: string): Truth =>
  some(scene.own.adequate, ({ status, conditions }) => {
    const { countries, group } = status
    const speaks = countries?.includes(country) || (group !== undefined && isMember(scene.law, group, country))
    return (
      speaks &&
      trusted(
        status,
        every(conditions, ({ truth }) => truth(scene)),
      )
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

/** Whether the regime accepts a tool on the day, in any of its editions. */
export const toolAccepted = (scene: Scene, code: string): Truth =>
  some(scene.own.editions.get(code) ?? [], ({ edition, when }) => trusted(edition, when?.truth(scene) ?? true))
