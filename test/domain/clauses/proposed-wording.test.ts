import { describe, expect, it } from 'vitest'
import { conceptsOf } from '#domain/clauses/report/read-in.ts'
import { withParties } from '#domain/clauses/rules/compiled-pack.ts'
import { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import { Matcher } from '#domain/clauses/rules/matcher.ts'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { weighRequirement } from '#domain/clauses/rules/verdict.ts'
import { tokenise } from '#domain/clauses/text/passage.ts'

/** What somebody would write into the brackets of a proposal: a figure stands as it is. */
const filled = (wording: string) =>
  wording.replace(/\[([^\]]*)\]/g, (_, blank: string) => {
    if (/\d/.test(blank)) return blank
    if (/format/.test(blank)) return 'CSV'
    return /countr|pays|place|lieux/.test(blank) ? 'Mali' : blank
  })

const packs = clauseRegimes.filter((regime) => regime !== 'eu-gdpr').map(clausePackOf)
const proposals = packs.flatMap((pack) =>
  pack.requirements
    .filter(({ rules }) => rules.length > 0)
    .flatMap((compiled) =>
      (['en', 'fr'] as const).map((language) => ({
        pack,
        compiled,
        id: compiled.requirement.id,
        language,
        text: filled(compiled.requirement.wording[language]),
      })),
    ),
)

describe('a vendor that writes in what was proposed', () => {
  it.each(proposals)('has the clause then: $id, $language', ({ pack, compiled, text }) => {
    const concepts = withParties(conceptsOf([pack]), { processor: [], customer: [], subprocessor: [] })
    const blocks = [{ kind: 'paragraph', level: 0, text, page: null } as const]
    expect(weighRequirement(compiled, new EvidenceReader(new Matcher(tokenise(blocks), concepts))).verdict).toBe(
      'present',
    )
  })
})
