import type { LawPack, PackFile } from '#domain/law/law-pack.ts'
import { openPack } from '#domain/law/open.ts'
import generated from '#domain/law/packs.gen.json' with { type: 'json' }

/** The file was checked by schema and types when it was made; what is left to check is that it is that file. */
const isShipped = (file: unknown): file is { format: 2; packs: readonly PackFile[] } =>
  typeof file === 'object' && file !== null && Reflect.get(file, 'format') === 2

let opened: readonly LawPack[] | undefined

/** All law packs and the default approval policy, as this version of the system ships them. */
export const currentPacks = (): readonly LawPack[] => {
  if (opened === undefined) {
    const file: unknown = generated
    opened = isShipped(file) ? file.packs.map(openPack) : []
  }
  return opened
}
