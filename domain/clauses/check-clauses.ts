import { type HeardAll, hear } from '#domain/clauses/reader/hearing.ts'
import { secondReader } from '#domain/clauses/reader/model.ts'
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
import { documentKind, kindScores, speaksOfProcessing } from '#domain/clauses/text/document-kind.ts'
import { partyNames } from '#domain/clauses/text/parties.ts'
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

/** How many of the duties of Article 28 a text holds, or takes away. */
const dutiesIn = ({ requirements }: CompiledPack, reader: EvidenceReader): number =>
  requirements.filter((compiled) => {
    if (!compiled.requirement.citation.includes('28')) return false
    const { verdict } = weighRequirement(compiled, reader)
    return verdict !== 'absent'
  }).length

/** This clearly heard, a duty is spoken of: less clearly, papers of other kinds speak of them too. */
const clearly = 0.72

/** How many of the duties of Article 28 the second reader hears clearly. */
const heardIn = ({ requirements }: CompiledPack, heard: HeardAll): number =>
  requirements.filter(
    ({ requirement: { id, citation } }) => citation.includes('28') && (heard.get(id)?.topic.how ?? 0) >= clearly,
  ).length

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
  const parties = partyNames(document.blocks)
  const matcher = new Matcher(text, withParties(conceptsOf([base, ...packs]), parties))
  const reader = new EvidenceReader(matcher)
  let everything: HeardAll | undefined
  const heard = (): HeardAll => {
    everything ??= hear(matcher, secondReader())
    return everything
  }
  const guessed = documentKind(kindScores(matcher, base.kinds), {
    works: speaksOfProcessing(matcher),
    twoParties: parties.processor.length > 0 && parties.customer.length > 0,
    duties: () => dutiesIn(base, reader),
    heard: () => heardIn(base, heard()),
  })
  const looksLike = documentKinds.find((known) => known === guessed) ?? 'other'
  const isAgreement = looksLike === 'processing-agreement'
  // what is no agreement is read by the rules alone: a list of subprocessors promises little, and names much
  const twice = isAgreement
    ? readTwice(heard(), reader, secondReader(), base.requirements)
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
    const known = readings.get(compiled) ?? read(pack, compiled)
    readings.set(compiled, known)
    return known
  }
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
