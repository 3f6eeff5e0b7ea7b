import { type ClauseFinding, type DocumentKind, documentKinds } from '#domain/clause-report.ts'
import { adviceFor } from '#domain/clauses/advice.ts'
import { type CompiledPack, type CompiledRequirement, withParties } from '#domain/clauses/compiled-pack.ts'
import { confidenceOf } from '#domain/clauses/confidence.ts'
import { documentKind, kindScores } from '#domain/clauses/document-kind.ts'
import { EvidenceReader } from '#domain/clauses/evidence.ts'
import { Matcher } from '#domain/clauses/matcher.ts'
import { partyNames } from '#domain/clauses/parties.ts'
import { tokenise } from '#domain/clauses/passage.ts'
import { bestHit, quoteOf } from '#domain/clauses/quote.ts'
import { checkScc } from '#domain/clauses/scc/check-scc.ts'
import type { ClauseSetPrint } from '#domain/clauses/scc/fingerprint.ts'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import { withScc } from '#domain/clauses/scc/with-scc.ts'
import { type Weighed, weighRequirement } from '#domain/clauses/verdict.ts'
import type { TextDocument } from '#domain/documents/text-document.ts'

export type ClauseCheck = { kind: DocumentKind; findings: ClauseFinding[]; scc: SccReport }

const takesIn = (weighed: Weighed | undefined) => {
  const verdict = weighed?.verdict ?? 'absent'
  return verdict === 'present' || verdict === 'partial' ? verdict : 'none'
}

const noEvidence: Weighed = { verdict: 'absent', strength: 0.9, hits: [] }

/**
 * Which required clauses a text holds, where and in which words. Deterministic: the same text and pack give the same answer.
 * Every finding carries its best passage; a finding whose confidence is below the pack's threshold becomes `read-yourself`.
 */
export const checkClauses = (
  document: TextDocument,
  { pack, concepts, kinds, requirements }: CompiledPack,
  official: readonly ClauseSetPrint[],
): ClauseCheck => {
  const text = tokenise(document.blocks)
  const matcher = new Matcher(text, withParties(concepts, partyNames(document.blocks)))
  const reader = new EvidenceReader(matcher)
  const guessed = documentKind(kindScores(matcher, kinds))
  const kind = documentKinds.find((known) => known === guessed) ?? 'other'
  const isAgreement = kind === 'processing-agreement'

  const weighings = new Map(
    requirements.map((compiled) => [
      compiled.requirement.id,
      isAgreement ? weighRequirement(compiled, reader) : noEvidence,
    ]),
  )
  const scc = checkScc(document, official, takesIn(weighings.get('scc-incorporated')))
  const finding = ({ requirement }: CompiledRequirement): ClauseFinding => {
    const weighed = withScc(requirement.id, weighings.get(requirement.id) ?? noEvidence, scc)
    const hit = bestHit(weighed.hits)
    const quote = hit && quoteOf(text, hit)
    const confidence = confidenceOf(pack, weighed, document.language)
    const verdict = confidence < pack.readYourselfBelow ? 'read-yourself' : weighed.verdict
    return {
      requirement: requirement.id,
      citation: requirement.citation,
      label: requirement.label,
      verdict,
      quote: quote?.text ?? null,
      page: quote?.page ?? null,
      heading: quote?.heading ?? null,
      confidence,
      advice: adviceFor(requirement, verdict),
    }
  }
  return { kind, findings: requirements.map(finding), scc }
}
