import type { LawPack } from '#domain/law/law-pack.ts'
import { loadPacks } from '#domain/law/load.ts'
import type { PackData } from '#domain/law/pack.ts'
import generated from '#domain/law/packs.gen.json' with { type: 'json' }

/** The generated file was checked when it was made, by the same schema; what is left to check here is that it is that file. */
const isPackFile = (file: unknown): file is { format: 1; packs: readonly PackData[] } =>
  typeof file === 'object' && file !== null && Reflect.get(file, 'format') === 1

let loaded: readonly LawPack[] | undefined

/** All law packs and the default approval policy, as this version of the system ships them; parsed and type-checked once. */
export const currentPacks = (): readonly LawPack[] => {
  if (loaded === undefined) {
    const file: unknown = generated
    loaded = loadPacks(isPackFile(file) ? file.packs : [])
  }
  return loaded
}
