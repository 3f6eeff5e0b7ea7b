import type { Assessment } from '#domain/assessment.ts'
import type { TransferDraft } from '#domain/facts/transfer.ts'
import type { Outlook } from '#domain/law/advice/advice.ts'
import { atBest } from '#domain/law/advice/at-best.ts'
import type { Applied } from '#domain/law/assess/apply.ts'
import type { Concluded } from '#domain/law/assess/finding.ts'
import { answered, outcomeOf, outcomeOrder, supposed } from '#domain/law/assess/weigh.ts'
import { lawInForce } from '#domain/law/in-force/law-in-force.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import type { Moment } from '#domain/law/pack/pack.ts'

type Outcome = Outlook['atBest']
type Question = Outlook['questions'][number]

const isOpen = ({ finding }: Concluded): boolean => finding.outcome === 'unknown'

/** How much hangs on a rule: what stops a transfer before what is only asked, and whether a regime applies before all. */
const weightOf = ({ rule, finding }: Concluded): number =>
  rule.scope ? 12 : finding.severity === 'stops' ? 8 : finding.severity === 'asks' ? 3 : 1

/** Whether the answer could change the outcome, the authorities to ask, or the risk. */
const matters = (one: Concluded, decided: Outcome, risk: Assessment['risk']['level']): boolean => {
  const { rule, finding } = one
  if (rule.scope || finding.effect === 'requires-authorisation') return true
  if (finding.effect === 'raises-risk') return risk !== 'high' && !(risk === 'medium' && rule.risk === 'medium')
  const outcome = outcomeOf(answered([one], 'unmet'), true)
  return outcomeOrder.indexOf(outcome) > outcomeOrder.indexOf(decided)
}

/**
 * What already follows and what is still open: the best and the worst outcome, and the shortest list of facts that
 * could still change the outcome, the risk or the authorities to ask, heaviest first.
 */
export const outlookOf = (facts: TransferDraft, applied: Applied, packs: readonly LawPack[], at: Moment): Outlook => {
  const { concluded, home } = applied
  const known = concluded.filter((one) => !isOpen(one))
  // what is known to be missing will be repaired or the case ends there: the question is what else could stand in the way
  const repaired = known.map((one) =>
    one.finding.outcome === 'unmet' && one.finding.effect !== 'prohibits' ? supposed(one, 'met') : one,
  )
  const decided = outcomeOf(repaired, true)
  const raised = known.filter(({ finding }) => finding.effect === 'raises-risk').map(({ rule }) => rule.risk)
  const risk = raised.includes('high') ? 'high' : raised.length > 0 ? 'medium' : 'low'
  const open = concluded.filter((one) => isOpen(one) && matters(one, decided, risk))
  const best = atBest(facts, applied, lawInForce(packs, at))
  const worst = outcomeOf(answered(concluded, 'unmet'), home)
  const questions = new Map<string, Question>()
  for (const one of open)
    for (const path of new Set(one.missing)) {
      const question = questions.get(path) ?? { path, weight: 0, rules: [] }
      question.weight += weightOf(one)
      question.rules.push(one.rule.id)
      questions.set(path, question)
    }
  const sorted = [...questions.values()].sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1))
  for (const { rules } of sorted) rules.sort()
  return { atBest: best, atWorst: worst, settled: sorted.length === 0 && best === worst, questions: sorted }
}
