import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { unwrap, within } from '#domain/problems/problems.ts'
import { known } from '#domain/what-if/known-supposition.ts'
import { supposing } from '#domain/what-if/law-change.ts'
import type { Supposition } from '#domain/what-if/supposition.ts'

/** The packs as they would be with what is supposed from the day on. Refuses what names nothing, under the field it was sent in. */
export const supposedPacks = (
  packs: readonly LawPack[],
  law: Supposition | undefined,
  { on, field }: { on: string; field: string },
): readonly LawPack[] => (law === undefined ? packs : supposing(packs, unwrap(within(field, known(packs, law, on)))))
