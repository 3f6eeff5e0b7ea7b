import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { openPack } from '#domain/law/pack/open.ts'
import type { PackData } from '#domain/law/pack/pack.ts'
import { parsePacks } from '#domain/law/pack/parse-pack.ts'

/**
 * Packs from their data: every condition parsed and type-checked first. The order of the packs does not matter.
 * Throws a `PackError` that lists everything wrong.
 */
export const loadPacks = (all: readonly PackData[]): readonly LawPack[] => parsePacks(all).map(openPack)
