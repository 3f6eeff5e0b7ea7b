import type { Attestation } from '#domain/law/book/attestation.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { openPack } from '#domain/law/pack/open.ts'
import type { Rule } from '#domain/law/pack/pack.ts'
import { contentHash } from '#domain/record/hash.ts'

const attested = (rule: Rule, { by, on, textRead, citation }: Attestation): Rule => ({
  ...rule,
  verification: 'text',
  // said once by whoever read it, in their own language
  source: { fr: textRead, en: textRead },
  attested: { by, on, textRead },
  citation: citation === null ? rule.citation : { ...rule.citation, article: citation },
})

/** The packs as an organisation may rely on them on a day: the rules it attested by then count as read in the text. */
export const withAttestations = (
  packs: readonly LawPack[],
  attestations: readonly Attestation[],
  knownAt: string,
): readonly LawPack[] =>
  packs.map((pack) => {
    const known = attestations.filter(({ regime, on }) => regime === pack.regime && on <= knownAt)
    if (known.length === 0) return pack
    const rules = pack.data.rules.map((rule) => {
      const latest = known.filter((one) => one.rule === rule.id).sort((a, b) => (a.on < b.on ? 1 : -1))[0]
      return latest === undefined ? rule : attested(rule, latest)
    })
    const data = { ...pack.data, rules }
    return openPack({ data, hash: contentHash(data), trees: pack.trees })
  })
