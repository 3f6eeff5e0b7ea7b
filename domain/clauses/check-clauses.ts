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

const takesIn = ({ verdict }: Weighed) => (verdict === 'present' || verdict === 'partial' ? verdict : 'none')

/**
 * Signed clauses alone are a processing agreement where they are those between controller and processor: Decision 2021/915, and
 * modules two and three of Decision 2021/914 (its recital 9).
 */
const actsAsAgreement = ({ form, edition, modules }: SccReport) =>
  form === 'full' && (edition === '2021/915' || modules.includes(2) || modules.includes(3))

/** A page that lists subprocessors is no agreement, but may promise notice of changes, or the same duties for them. */
const promisedInLists = new Set(['28.2-subprocessor-authorisation', '28.4-flow-down'])

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
  const looksLike = documentKinds.find((known) => known === guessed) ?? 'other'
  const incorporation = requirements.find(({ requirement }) => requirement.id === 'scc-incorporated')
  const scc = checkScc(
    document,
    official,
    looksLike === 'processing-agreement' && incorporation ? takesIn(weighRequirement(incorporation, reader)) : 'none',
  )
  const kind =
    scc.form !== 'full'
      ? looksLike
      : actsAsAgreement(scc) || looksLike === 'processing-agreement'
        ? 'processing-agreement'
        : 'other'
  const weigh = (compiled: CompiledRequirement): Weighed => {
    if (kind === 'processing-agreement') return weighRequirement(compiled, reader)
    if (kind !== 'subprocessor-list' || !promisedInLists.has(compiled.requirement.id)) return noEvidence
    const promised = weighRequirement(compiled, reader)
    return promised.verdict === 'present' && promised.strength >= 0.9 ? promised : noEvidence
  }
  const finding = (compiled: CompiledRequirement): ClauseFinding => {
    const { requirement } = compiled
    const weighed = withScc(requirement.id, weigh(compiled), scc)
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
