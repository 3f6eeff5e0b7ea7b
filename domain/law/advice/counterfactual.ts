import type { Recommendation } from '#domain/assessment.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import type { Counterfactual } from '#domain/law/advice/advice.ts'
import { type FactChange, realisticChanges } from '#domain/law/advice/realistic-changes.ts'
import { apply } from '#domain/law/assess/apply.ts'
import { outcomeOf, outcomeOrder } from '#domain/law/assess/weigh.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

const negative: ReadonlySet<Recommendation['outcome']> = new Set(['return', 'refuse', 'ask-a-person'])

/** No more than so many changes together are a repair; beyond, it is another transfer. */
const most = 3
const shown = 6
/** Assessments that a search may cost: some hundred milliseconds. */
const budget = 600

type Tried = { changes: readonly FactChange[]; facts: TransferDraft }

const mayRepeat = new Set(['evidence', 'securityMeasures', 'dataCategories'])

/** Whether a further change goes with those before it: each kind once, but proofs, measures and categories add up. */
const goesWith = (changes: readonly FactChange[], { path }: FactChange): boolean =>
  mayRepeat.has(path) || !changes.some((one) => one.path === path)

/**
 * The smallest sets of realistic changes that would turn a return, a refusal or an unknown law into something that can
 * be approved; each one was re-assessed. Empty where the outcome is not negative, where nothing that small helps, or
 * where the search would cost too much.
 */
export const counterfactualsOf = (facts: TransferDraft, packs: readonly LawPack[], at: Moment): Counterfactual[] => {
  let left = budget
  const retried = (changed: TransferDraft) => {
    left--
    const { concluded, home } = apply(changed, packs, at)
    const stops = concluded.filter(({ finding }) => finding.severity === 'stops' && finding.outcome !== 'met')
    return { outcome: outcomeOf(concluded, home), stops }
  }
  const start = retried(facts)
  if (!negative.has(start.outcome)) return []
  const read = new Set(
    start.stops.flatMap(({ finding, missing }) => [...finding.facts.map(({ path }) => path), ...missing]),
  )
  const touches = ({ path }: FactChange) => [...read].some((one) => one === path || one.startsWith(`${path}.`))
  const useful = realisticChanges(facts).filter(touches)
  let tried: Tried[] = [{ changes: [], facts }]
  for (let size = 1; size <= most; size++) {
    const found: Counterfactual[] = []
    const next: Tried[] = []
    for (const { changes, facts: before } of tried) {
      const last = changes.at(-1)
      for (const change of last === undefined ? useful : useful.slice(useful.indexOf(last) + 1)) {
        if (!goesWith(changes, change)) continue
        if (left <= 0) return ranked(found)
        const one = { changes: [...changes, change], facts: change.apply(before) }
        next.push(one)
        const { outcome } = retried(one.facts)
        if (!negative.has(outcome))
          found.push({ changes: one.changes.map(({ path, says }) => ({ path, says })), outcome, facts: one.facts })
      }
    }
    if (found.length > 0) return ranked(found)
    tried = next
  }
  return []
}

const ranked = (found: readonly Counterfactual[]): Counterfactual[] =>
  [...found].sort((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome)).slice(0, shown)
