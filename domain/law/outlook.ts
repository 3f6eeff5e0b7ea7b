import type { Assessment, Finding, Recommendation } from '#domain/assessment.ts'
import type { Concluded } from '#domain/law/finding.ts'
import { recommend } from '#domain/law/weigh.ts'

type Outcome = Recommendation['outcome']

/** From best to worst; asking a person is the worst, since nothing at all can be said. */
export const outcomeOrder: readonly Outcome[] = [
  'clear',
  'approve',
  'approve-with-conditions',
  'return',
  'refuse',
  'ask-a-person',
]

/** A fact worth asking: what could still follow from it, and which rules want to know. */
export type Question = { path: string; weight: number; rules: string[] }

/** What can still become of a transfer of which not every fact is known. A risk that cannot be told yet counts as raised, at best too. */
export type Outlook = { atBest: Outcome; atWorst: Outcome; settled: boolean; questions: Question[] }

const supposed = (one: Concluded, outcome: Finding['outcome']): Concluded => ({
  ...one,
  finding: { ...one.finding, outcome },
})

const suppose = (concluded: readonly Concluded[], outcome: Finding['outcome']): Concluded[] =>
  concluded.map((one) => (one.finding.outcome === 'unknown' ? supposed(one, outcome) : one))

const isOpen = ({ finding }: Concluded): boolean => finding.outcome === 'unknown'

/** How much hangs on a rule: what stops a transfer before what is only asked, and whether a regime applies before all. */
const weightOf = ({ rule, finding }: Concluded): number =>
  rule.scope ? 12 : finding.severity === 'stops' ? 8 : finding.severity === 'asks' ? 3 : 1

/** Whether the answer could change the outcome, the authorities to ask, or the risk. */
const matters = (one: Concluded, decided: Outcome, risk: Assessment['risk']['level']): boolean => {
  const { rule, finding } = one
  if (rule.scope || finding.effect === 'requires-authorisation') return true
  if (finding.effect === 'raises-risk') return risk !== 'high' && !(risk === 'medium' && rule.risk === 'medium')
  const { outcome } = recommend(suppose([one], 'unmet'), true)
  return outcomeOrder.indexOf(outcome) > outcomeOrder.indexOf(decided)
}

/**
 * What already follows and what is still open: the best and the worst outcome, and the shortest list of facts that
 * could still change the outcome, the risk or the authorities to ask, heaviest first.
 */
export const outlookOf = (concluded: readonly Concluded[], home: boolean): Outlook => {
  const known = concluded.filter((one) => !isOpen(one))
  // what is known to be missing will be repaired or the case ends there: the question is what else could stand in the way
  const repaired = known.map((one) =>
    one.finding.outcome === 'unmet' && one.finding.effect !== 'prohibits' ? supposed(one, 'met') : one,
  )
  const decided = recommend(repaired, true).outcome
  const raised = known.filter(({ finding }) => finding.effect === 'raises-risk').map(({ rule }) => rule.risk)
  const risk = raised.includes('high') ? 'high' : raised.length > 0 ? 'medium' : 'low'
  const open = concluded.filter((one) => isOpen(one) && matters(one, decided, risk))
  const atBest = recommend(suppose(concluded, 'met'), home).outcome
  const atWorst = recommend(suppose(concluded, 'unmet'), home).outcome
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
  return { atBest, atWorst, settled: sorted.length === 0 && atBest === atWorst, questions: sorted }
}
