import type { LawPack } from '#domain/law/law-pack.ts'
import { isLive, type Status } from '#domain/law/pack.ts'
import type { Scene } from '#domain/law/scene.ts'
import { every, some, type Truth } from '#domain/law/truth.ts'

/** Whether a country belongs to a group on the day. */
export const isMember = ({ packs, at }: Pick<Scene, 'packs' | 'at'>, group: string, country: string): boolean =>
  packs.some(({ data }) =>
    data.groups.some(
      ({ id, members }) => id === group && members.some((one) => one.countries.includes(country) && isLive(one, at)),
    ),
  )

/** Whether a status speaks of this country on the day. */
export const speaksOf = (scene: Pick<Scene, 'packs' | 'at'>, status: Status, country: string): boolean =>
  (status.countries?.includes(country) ?? false) ||
  (status.group !== undefined && isMember(scene, status.group, country))

const conditionsOf = (pack: LawPack, status: Status) => pack.statusConditions.get(status) ?? []

/** Whether the regime holds the country for adequate as far as this transfer goes; a status that was never verified does not count. */
export const adequacyOf = (scene: Scene, country: string): Truth =>
  some(
    scene.pack.data.statuses.filter(
      (status) =>
        status.decision === 'adequate' &&
        status.verification !== 'unverified' &&
        isLive(status, scene.at) &&
        speaksOf(scene, status, country),
    ),
    (status) => every(conditionsOf(scene.pack, status), ({ truth }) => truth(scene)),
  )

/** Whether the regime accepts a tool on the day, in any of its editions; an edition that was never verified does not count. */
export const toolAccepted = (scene: Scene, code: string): Truth =>
  some(
    scene.pack.data.tools.filter(
      ({ tool, verification, ...edition }) =>
        tool === code && verification !== 'unverified' && isLive(edition, scene.at),
    ),
    (edition) => scene.pack.toolConditions.get(edition.id)?.truth(scene) ?? true,
  )
