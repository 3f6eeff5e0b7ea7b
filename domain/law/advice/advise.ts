import type { Assessment } from '#domain/assessment.ts'
import { type Conflict, conflictsOf } from '#domain/law/advice/conflicts.ts'
import { type Counterfactual, counterfactualsOf } from '#domain/law/advice/counterfactual.ts'
import { type Obligation, obligationsOf } from '#domain/law/advice/obligations.ts'
import { type Outlook, outlookOf } from '#domain/law/advice/outlook.ts'
import { apply } from '#domain/law/assess/apply.ts'
import { assessmentFrom } from '#domain/law/assess/assess.ts'
import type { Draft } from '#domain/law/condition/scene.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

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
