import type { Attestation } from '#domain/law/book/attestation.ts'
import { withAttestations } from '#domain/law/book/with-attestations.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { loadAttestations } from '#store/attestations.ts'

let made: { from: string; packs: readonly LawPack[] } | undefined

const sameAs = (attestations: readonly Attestation[], knownAt: string) => JSON.stringify([attestations, knownAt])

/** The packs as an organisation relies on them: rules that it attested to by a day count as read in the text. Made anew only when an attestation was added. */
export const packsOf = async (organisation: string, knownAt: string): Promise<readonly LawPack[]> => {
  const attestations = await loadAttestations(organisation)
  if (attestations.length === 0) return currentPacks()
  const from = sameAs(attestations, knownAt)
  if (made?.from !== from) made = { from, packs: withAttestations(currentPacks(), attestations, knownAt) }
  return made.packs
}
