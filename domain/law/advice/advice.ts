import * as z from 'zod'
import { assessment, finding, recommendation } from '#domain/assessment.ts'
import { transferDraft } from '#domain/facts/transfer.ts'
import { bilingual } from '#domain/words/language.ts'

const { outcome } = recommendation.shape

/** What can still become of a transfer of which not every fact is known. */
const outlook = z.strictObject({
  atBest: outcome,
  atWorst: outcome,
  settled: z.boolean(),
  /** facts worth asking, heaviest first: what could still follow from each, and which rules want to know */
  questions: z.array(z.strictObject({ path: z.string(), weight: z.number(), rules: z.array(z.string()) })),
})
export type Outlook = z.infer<typeof outlook>

/** Something that has to be done or shown, whichever regimes ask for it. */
const obligation = z.strictObject({
  obligation: z.string(),
  /** of the strictest rule that asks for it */
  effect: finding.shape.effect,
  severity: finding.shape.severity,
  /** unmet as soon as one regime's version of it is */
  outcome: finding.shape.outcome,
  todo: bilingual,
  rules: z.array(z.strictObject({ regime: z.string(), rule: z.string() })),
})
export type Obligation = z.infer<typeof obligation>

/** Two or more regimes that cannot be satisfied by one and the same thing. */
const conflict = z.strictObject({
  kind: z.literal('transfer-tool'),
  regimes: z.array(z.string()),
  rules: z.array(z.string()),
  says: bilingual,
})
export type Conflict = z.infer<typeof conflict>

/** A set of changes that would turn a negative outcome, with the outcome that re-assessing the changed facts gave. */
const counterfactual = z.strictObject({
  changes: z.array(z.strictObject({ path: z.string(), says: bilingual })),
  outcome,
  facts: transferDraft,
})
export type Counterfactual = z.infer<typeof counterfactual>

/** Everything the law has to say to somebody who is still working on a transfer. */
export const advice = z
  .strictObject({
    /** what follows so far; facts that nobody gave yet are unknown, not absent */
    assessment,
    /** what could still become of it, and which facts are worth asking for */
    outlook,
    /** what has to be done or shown, united over the regimes */
    obligations: z.array(obligation),
    conflicts: z.array(conflict),
    /** what would turn a negative outcome */
    counterfactuals: z.array(counterfactual),
  })
  .meta({ id: 'Advice' })
export type Advice = z.infer<typeof advice>
