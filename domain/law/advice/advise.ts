import type { TransferDraft } from '#domain/facts/transfer.ts'
import type { Advice } from '#domain/law/advice/advice.ts'
import { conflictsOf } from '#domain/law/advice/conflicts.ts'
import { counterfactualsOf } from '#domain/law/advice/counterfactual.ts'
import { obligationsOf } from '#domain/law/advice/obligations.ts'
import { outlookOf } from '#domain/law/advice/outlook.ts'
import { apply } from '#domain/law/assess/apply.ts'
import { assessmentFrom } from '#domain/law/assess/assess.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

/** Advice on a transfer of which any fact may still be missing: half the facts give half a result, never a wrong one. */
export const advise = (facts: TransferDraft, packs: readonly LawPack[], at: Moment): Advice => {
  const applied = apply(facts, packs, at)
  return {
    assessment: assessmentFrom(applied),
    outlook: outlookOf(facts, applied, packs, at),
    obligations: obligationsOf(applied.concluded),
    conflicts: conflictsOf(facts, applied.regimes, packs, at),
    counterfactuals: counterfactualsOf(facts, packs, at),
  }
}
