import type { Assessment } from '#domain/assessment.ts'
import { apply } from '#domain/law/apply.ts'
import { assessmentFrom } from '#domain/law/assess.ts'
import { type Conflict, conflictsOf } from '#domain/law/conflicts.ts'
import { type Counterfactual, counterfactualsOf } from '#domain/law/counterfactual.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
import { type Obligation, obligationsOf } from '#domain/law/obligations.ts'
import { type Outlook, outlookOf } from '#domain/law/outlook.ts'
import type { Moment } from '#domain/law/pack.ts'
import type { Draft } from '#domain/law/scene.ts'

/** Everything the law has to say to somebody who is still working on a transfer. */
export type Advice = {
  /** what follows so far; facts that nobody gave yet are unknown, not absent */
  assessment: Assessment
  /** what could still become of it, and which facts are worth asking for, heaviest first */
  outlook: Outlook
  /** what has to be done or shown, united over the regimes */
  obligations: Obligation[]
  conflicts: Conflict[]
  counterfactuals: Counterfactual[]
}

/** Advice on a transfer of which any fact may still be missing: half the facts give half a result, never a wrong one. */
export const advise = (facts: Draft, packs: readonly LawPack[], at: Moment): Advice => {
  const applied = apply(facts, packs, at)
  return {
    assessment: assessmentFrom(applied),
    outlook: outlookOf(facts, applied, packs, at),
    obligations: obligationsOf(applied.concluded),
    conflicts: conflictsOf(facts, applied.regimes, packs, at),
    counterfactuals: counterfactualsOf(facts, packs, at),
  }
}
