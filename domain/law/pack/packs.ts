import type { LawPack, PackFile } from '#domain/law/pack/law-pack.ts'
import { openPack } from '#domain/law/pack/open.ts'
import generated from '#domain/law/pack/packs.gen.json' with { type: 'json' }

/** A pack out of the shipped file, which was checked by schema and types when it was made. */
const unpacked = (text: string): PackFile => JSON.parse(text)

let opened: readonly LawPack[] | undefined

/** All law packs and the default approval policy, as this version of the system ships them. */
export const currentPacks = (): readonly LawPack[] => {
  opened ??= generated.packs.map((text) => openPack(unpacked(text)))
  return opened
}
