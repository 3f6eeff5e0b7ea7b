import * as z from 'zod'
import type { Decision, TransferCase } from '#domain/case/case.ts'
import { contentHash } from './hash.ts'
import type { LedgerEntry } from './ledger.ts'

/** The parts of a revision that the ledger can vouch for. */
export const sealedPart = z
  .enum(['facts', 'assessment', 'clauses', 'overrulings', 'decision'])
  .meta({ id: 'SealedPart' })
export type SealedPart = z.infer<typeof sealedPart>

/**
 * A revision as it lies in the store, before any schema has read it: a hash is over what was written, and a field that
 * a later version of a schema adds must not look like a forgery. Null for a part that is not there.
 */
export type WrittenRevision = {
  revision: number
  facts: unknown
  assessment: unknown
  clauses: unknown
  overrulings: readonly unknown[]
  decision: unknown
}

/**
 * Hash over what an assessment or a clause report found. The hash that it carries is left out, since it is put to the
 * test; so is a second opinion, which stands beside what was found and decides nothing. Null where there is none.
 */
const findingHash = (found: unknown): string | null => {
  if (typeof found !== 'object' || found === null) return null
  const { hash, secondOpinion, ...content } = { hash: undefined, secondOpinion: undefined, ...found }
  return contentHash(content)
}

const clausesHash = (report: string | null, overrulings: readonly unknown[]): string | null =>
  report === null || overrulings.length === 0 ? report : contentHash({ report, overrulings })

/**
 * What a decision is sealed with: hashes of the facts, the assessment, and the clause report as it stood, which is the
 * machine's report together with what people put right in it.
 */
export const sealOver = ({ facts, assessment, clauses, overrulings }: WrittenRevision): Decision['seal'] => ({
  facts: contentHash(facts),
  assessment: findingHash(assessment),
  clauses: clausesHash(findingHash(clauses), overrulings),
})

const recorded = (history: readonly LedgerEntry[], revision: number) => {
  const of = history.filter((entry) => entry.revision === revision)
  const first = of.find(({ happening }) => happening === 'case-submitted' || happening === 'case-corrected')
  const found = of.find(({ happening }) => happening === 'case-assessed')
  const decided = of.find(({ happening }) => happening === 'decision-taken')
  const overrulings = of
    .filter(({ happening }) => happening === 'verdict-overruled')
    .map(({ by, at, body: { requirement, was, verdict, reason } }) => ({ requirement, was, verdict, reason, by, at }))
  return { first, found, decided, overrulings }
}

/** The decision as its ledger entry tells it, so far as it does. */
const decisionAsTold = ({ by, at, revision, body }: LedgerEntry) => ({
  ...z.record(z.string(), z.unknown()).catch({}).parse(body.decision),
  revision,
  by,
  at,
})

const sealTold = z.object({ decision: z.object({ seal: z.record(z.string(), z.unknown()) }) }).loose()

/**
 * The parts of a revision that are not what the ledger says they were: recomputed from what lies in the store, never
 * read off it. The chain of the ledger has to be checked as well: a ledger that was rewritten vouches for nothing.
 */
export const brokenSeals = (written: WrittenRevision, history: readonly LedgerEntry[]): SealedPart[] => {
  const { first, found, decided, overrulings } = recorded(history, written.revision)
  const report = findingHash(written.clauses)
  const is = sealOver({ ...written, overrulings })
  const sealed = sealTold.safeParse(decided?.body).data?.decision.seal
  const differs = (part: keyof Decision['seal']) => sealed !== undefined && sealed[part] !== is[part]
  const wrong: Record<SealedPart, boolean> = {
    facts: first?.body.facts !== is.facts || differs('facts'),
    assessment: (found !== undefined && found.body.assessment !== is.assessment) || differs('assessment'),
    clauses: (found !== undefined && found.body.clauses !== report) || differs('clauses'),
    overrulings: contentHash(written.overrulings) !== contentHash(overrulings),
    decision:
      decided === undefined
        ? written.decision !== null
        : contentHash(written.decision) !== contentHash(decisionAsTold(decided)),
  }
  return sealedPart.options.filter((part) => wrong[part])
}

/** The parts of which a case carries a copy that is not the same as in its revision. */
export const brokenCopies = (
  c: TransferCase,
  revision: { facts: TransferCase['facts']; overrulings: readonly unknown[]; decision: Decision | null },
): SealedPart[] => {
  const same = (a: unknown, b: unknown) => contentHash(a) === contentHash(b)
  return [
    ...(same(c.facts, revision.facts) ? [] : (['facts'] as const)),
    ...('overrulings' in c && !same(c.overrulings, revision.overrulings) ? (['overrulings'] as const) : []),
    ...('decision' in c && !same(c.decision, revision.decision) ? (['decision'] as const) : []),
  ]
}
