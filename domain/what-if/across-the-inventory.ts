import type { CaseStatus, TransferCase } from '#domain/case/case.ts'
import { assess } from '#domain/law/assess/assess.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'
import { factsAsTheyStand } from '#domain/what-if/as-it-stands.ts'
import { type Effect, effectOf, type RuleNamed, rulesNamed } from '#domain/what-if/effect.ts'

/** The transfers that a change of law is about: those that run, and those that wait to. */
export const comparedStatuses: ReadonlySet<CaseStatus> = new Set([
  'submitted',
  'awaiting-decision',
  'awaiting-authorisation',
  'in-force',
])

/** The packs as they are and as they would be, on the day of the change. */
type TwoLaws = { before: readonly LawPack[]; after: readonly LawPack[]; at: Moment }

/** What a change of law would do to each of these cases; those to which nothing happens are left out. */
export const acrossTheInventory = (
  cases: readonly TransferCase[],
  { before, after, at }: TwoLaws,
): { effects: { case: string; effect: Effect }[]; rules: RuleNamed[] } => {
  const rules = new Map<string, RuleNamed>()
  const effects = cases.flatMap((c) => {
    const facts = factsAsTheyStand(c, before, at.validAt)
    const [is, would] = [assess(facts, before, at), assess(facts, after, at)]
    const effect = effectOf(is, would)
    if (effect.effect === 'same') return []
    for (const [id, rule] of rulesNamed(effect, is, would)) if (!rules.has(id)) rules.set(id, rule)
    return [{ case: c.id, effect }]
  })
  return { effects, rules: [...rules.values()] }
}
