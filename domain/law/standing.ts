import type { LawPack } from '#domain/law/law-pack.ts'
import { type Group, isLive, type Status } from '#domain/law/pack.ts'
import type { Scene } from '#domain/law/scene.ts'
import { every, some, type Truth, Unknown } from '#domain/law/truth.ts'

const membersOnce = new WeakMap<readonly LawPack[], ReadonlyMap<string, Group['members']>>()

/** The members of every group that the packs name, by `group country`; gathered once per list of packs. */
const membersIn = (packs: readonly LawPack[]): ReadonlyMap<string, Group['members']> => {
  const known = membersOnce.get(packs)
  if (known !== undefined) return known
  const index = new Map<string, Group['members']>()
  for (const { data } of packs)
    for (const { id, members } of data.groups)
      for (const member of members)
        for (const country of member.countries) {
          const key = `${id} ${country}`
          index.set(key, [...(index.get(key) ?? []), member])
        }
  membersOnce.set(packs, index)
  return index
}

/** Whether a country belongs to a group on the day. */
export const isMember = ({ packs, at }: Pick<Scene, 'packs' | 'at'>, group: string, country: string): boolean =>
  membersIn(packs)
    .get(`${group} ${country}`)
    ?.some((member) => isLive(member, at)) ?? false

/** Whether a pack holds the law of the country itself, and not only a treaty that it is party to. */
export const isNationalLaw = (scene: Pick<Scene, 'packs' | 'at'>, { data }: LawPack, country: string): boolean =>
  data.kind === 'law' &&
  data.regional !== true &&
  (data.countries.includes(country) || (data.group !== undefined && isMember(scene, data.group, country)))

/** Whether some pack holds the law of the country. */
export const lawKnown = (scene: Pick<Scene, 'packs' | 'at'>, country: string): boolean =>
  scene.packs.some((pack) => isNationalLaw(scene, pack, country))

/** Whether a status speaks of this country on the day. */
export const speaksOf = (scene: Pick<Scene, 'packs' | 'at'>, status: Status, country: string): boolean =>
  (status.countries?.includes(country) ?? false) ||
  (status.group !== undefined && isMember(scene, status.group, country))

const conditionsOf = (pack: LawPack, status: Status) => pack.statusConditions.get(status) ?? []

/** What never was verified can neither clear nor refuse: the answer is open, and no fact about the transfer would close it. */
const doubt = new Unknown([])

const trusted = (fact: { verification: string }, holds: Truth): Truth =>
  fact.verification === 'unverified' && holds !== false ? doubt : holds

/** Whether the regime holds the country for adequate as far as this transfer goes. */
export const adequacyOf = (scene: Scene, country: string): Truth =>
  some(
    scene.pack.data.statuses.filter(
      (status) => status.decision === 'adequate' && isLive(status, scene.at) && speaksOf(scene, status, country),
    ),
    (status) =>
      trusted(
        status,
        every(conditionsOf(scene.pack, status), ({ truth }) => truth(scene)),
      ),
  )

/** Whether the regime accepts a tool on the day, in any of its editions. */
export const toolAccepted = (scene: Scene, code: string): Truth =>
  some(
    scene.pack.data.tools.filter((edition) => edition.tool === code && isLive(edition, scene.at)),
    (edition) => trusted(edition, scene.pack.toolConditions.get(edition.id)?.truth(scene) ?? true),
  )
