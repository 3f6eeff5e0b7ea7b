import { likelyAgreement, marksOf } from '#domain/clauses/reader/agreement.ts'
import { hear } from '#domain/clauses/reader/hearing.ts'
import { secondReader } from '#domain/clauses/reader/model.ts'
import { partyNames } from '#domain/clauses/reader/parties.ts'
import { readTwice } from '#domain/clauses/reader/read-twice.ts'
import { adviceFor } from '#domain/clauses/report/advice.ts'
import { conceptsOf, requirementIn, whereRead } from '#domain/clauses/report/read-in.ts'
import { type CompiledPack, type CompiledRequirement, withParties } from '#domain/clauses/rules/compiled-pack.ts'
import { EvidenceReader } from '#domain/clauses/rules/evidence.ts'
import { Matcher } from '#domain/clauses/rules/matcher.ts'
import { type ClauseRegime, clausePackOf } from '#domain/clauses/rules/packs.ts'
import type { ClausePack } from '#domain/clauses/rules/requirement.ts'
import { type Weighed, weighRequirement } from '#domain/clauses/rules/verdict.ts'
import { checkScc } from '#domain/clauses/scc/check-scc.ts'
import type { ClauseSetPrint } from '#domain/clauses/scc/fingerprint.ts'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import { partOfScc } from '#domain/clauses/scc/uk-verdict.ts'
import { withScc } from '#domain/clauses/scc/with-scc.ts'
import { kindScores, otherKind, processingAgreement } from '#domain/clauses/text/document-kind.ts'
import { tokenise } from '#domain/clauses/text/passage.ts'
import { bestHit, quoteOf } from '#domain/clauses/text/quote.ts'
import { boundedBlocks } from '#domain/documents/bounded-blocks.ts'
import {
  type ClauseFinding,
  type ClauseReading,
  type DocumentKind,
  documentKinds,
} from '#domain/documents/clause-report.ts'
import type { TextDocument } from '#domain/documents/text-document.ts'
import { confidenceOf } from './confidence.ts'

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

/** To look for clauses in a paper that holds none costs less than to look for none in a contract. */
const leastLikely = 0.42

/** Of several readings of one duty, what is denied goes before what is promised, and what is promised before what is half promised. */
const precedence: readonly ClauseReading['verdict'][] = [
  'contradicted',
  'present',
  'partial',
  'read-yourself',
  'absent',
]

const surest = ([own, ...others]: readonly [ClauseReading, ...ClauseReading[]]): ClauseReading =>
  others.reduce(
    (best, other) => (precedence.indexOf(other.verdict) < precedence.indexOf(best.verdict) ? other : best),
    own,
  )

const noEvidence: Weighed = { verdict: 'absent', strength: 0.9, hits: [] }

/**
 * Which required clauses a text holds, where and in which words. Deterministic: the same text and packs give the same answer.
 * Every finding carries its best passage; a finding of which the two readers are unsure, or whose confidence is below its pack's threshold where
 * the rules alone have read it, becomes `read-yourself`. A duty that
 * several regimes share is read once, so that their verdicts cannot contradict each other.
 * @param regimes whose duties are looked for, in the order of the matrix
 */
export const checkClauses = (
  given: TextDocument,
  regimes: readonly ClauseRegime[],
  official: readonly ClauseSetPrint[],
): ClauseCheck => {
  const document = { ...given, blocks: boundedBlocks(given.blocks) }
  const base = clausePackOf('eu-gdpr')
  const packs = regimes.map(clausePackOf)
  const text = tokenise(document.blocks)
  const model = secondReader()
  const parties = partyNames(document.blocks, model.parties)
  const matcher = new Matcher(text, withParties(conceptsOf([base, ...packs]), parties))
  const reader = new EvidenceReader(matcher)
  const heard = hear(matcher, model)
  const marks = marksOf({ matcher, rules: reader, parties, pack: base, heard })
  const isAgreement = likelyAgreement(model.agreement, marks) >= leastLikely
  const guessed = isAgreement ? processingAgreement : otherKind(kindScores(matcher, base.kinds))
  const looksLike = documentKinds.find((known) => known === guessed) ?? 'other'
  // what is no agreement is read by the rules alone: a list of subprocessors promises little, and names much
  const twice = isAgreement
    ? readTwice(heard, reader, model, base.requirements)
    : (compiled: CompiledRequirement) => weighRequirement(compiled, reader)
  const scc = checkScc(
    document,
    official,
    isAgreement ? takesIn(twice(requirementIn(base, 'scc-incorporated'))) : 'none',
    isAgreement,
  )
  const kind = scc.form !== 'full' ? looksLike : actsAsAgreement(scc) || isAgreement ? 'processing-agreement' : 'other'
  const weigh = (compiled: CompiledRequirement): Weighed => {
    if (kind === 'processing-agreement') return twice(compiled)
    if (kind !== 'subprocessor-list' || !promisedInLists.has(compiled.requirement.id)) return noEvidence
    const promised = weighRequirement(compiled, reader)
    return promised.verdict === 'present' && promised.strength >= 0.9 ? promised : noEvidence
  }
  const leftToAPerson = ({ unsure }: Weighed, confidence: number, { readYourselfBelow }: ClausePack): boolean =>
    document.language === null || unsure === undefined ? confidence < readYourselfBelow : unsure
  const read = ({ pack }: CompiledPack, compiled: CompiledRequirement): ClauseReading => {
    const { id, scc: part } = compiled.requirement
    if (part !== undefined) return partOfScc(part, scc)
    const weighed = withScc(id, weigh(compiled), scc)
    const hit = bestHit(weighed.hits)
    const quote = hit && quoteOf(text, hit)
    const confidence = confidenceOf(pack, weighed, document.language)
    return {
      verdict: leftToAPerson(weighed, confidence, pack) ? 'read-yourself' : weighed.verdict,
      quote: quote?.text ?? null,
      page: quote?.page ?? null,
      heading: quote?.heading ?? null,
      confidence,
    }
  }
  const readings = new Map<CompiledRequirement, ClauseReading>()
  const once = (pack: CompiledPack, compiled: CompiledRequirement): ClauseReading => {
    const known = readings.get(compiled) ?? surest([read(pack, compiled), ...followed(compiled)])
    readings.set(compiled, known)
    return known
  }
  const followed = ({ requirement: { id, follows = [] } }: CompiledRequirement): ClauseReading[] =>
    follows.flatMap(({ of, where, is }) => {
      const { pack, compiled } = whereRead(base, { id, like: of })
      const other = once(pack, compiled)
      return other.verdict === where ? [{ ...other, verdict: is }] : []
    })
  const findings = packs.flatMap((own) =>
    own.requirements.map(({ requirement }): ClauseFinding => {
      const { pack, compiled } = whereRead(own, requirement)
      const reading = once(pack, compiled)
      return {
        requirement: requirement.id,
        regime: own.pack.regime,
        severity: requirement.severity,
        verification: requirement.verification,
        like: requirement.like === undefined ? null : compiled.requirement.id,
        citation: requirement.citation,
        label: requirement.label,
        ...reading,
        advice: adviceFor(requirement, reading.verdict),
      }
    }),
  )
  return { kind, findings, scc }
}
