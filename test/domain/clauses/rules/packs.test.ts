import { describe, expect, it } from 'vitest'
import { conceptsOf, requirementIn } from '#domain/clauses/report/read-in.ts'
import { withParties } from '#domain/clauses/rules/compiled-pack.ts'
import { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import { Matcher } from '#domain/clauses/rules/matcher.ts'
import { clausePackOf, clauseRegimes } from '#domain/clauses/rules/packs.ts'
import { weighRequirement } from '#domain/clauses/rules/verdict.ts'
import { tokenise } from '#domain/clauses/text/passage.ts'
import { sentencesOfPacks } from '../sentences-of-packs.ts'

const verdictOn = (regime: string, id: string, text: string) => {
  const known = clauseRegimes.find((name) => name === regime)
  if (known === undefined) throw new Error(`no regime ${regime}`)
  const pack = clausePackOf(known)
  const concepts = withParties(conceptsOf([pack]), { processor: [], customer: [], subprocessor: [] })
  const matcher = new Matcher(tokenise([{ kind: 'paragraph', level: 0, text, page: null }]), concepts)
  return weighRequirement(requirementIn(pack, id), new EvidenceReader(matcher)).verdict
}

describe('what a sentence amounts to under other laws, and for the organisation itself', () => {
  for (const [regime, id, byVerdict] of sentencesOfPacks)
    for (const [verdict, sentences] of Object.entries(byVerdict))
      it.each(sentences)(`${id} is ${verdict}: %s`, (sentence) => {
        expect(verdictOn(regime, id, sentence)).toBe(verdict)
      })

  it('is tried on every duty that has rules of its own, in both languages and for every verdict', () => {
    const tried = new Set(sentencesOfPacks.map(([, id]) => id))
    const own = clauseRegimes
      .filter((regime) => regime !== 'eu-gdpr' && regime !== 'ml')
      .flatMap((regime) => clausePackOf(regime).pack.requirements)
      .filter(({ rules }) => rules.length > 0)
    expect(own.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
  })
})
