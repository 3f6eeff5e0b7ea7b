import type { Finding } from '#domain/assessment.ts'
import type { Obligation } from '#domain/law/advice/advice.ts'
import type { Concluded } from '#domain/law/assess/finding.ts'

const severities: readonly Finding['severity'][] = ['stops', 'asks', 'informs']
const outcomes: readonly Finding['outcome'][] = ['unmet', 'unknown', 'met']

/** What a rule asks for, under the name that other rules may share; nothing where it only informs. */
const codeOf = ({ rule, finding }: Concluded): string | undefined =>
  finding.severity === 'informs' ? undefined : (rule.obligation ?? rule.id)

const strictest = (a: Concluded, b: Concluded): number =>
  outcomes.indexOf(a.finding.outcome) - outcomes.indexOf(b.finding.outcome) ||
  severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
  (a.rule.id < b.rule.id ? -1 : 1)

/** The obligations of all regimes united: the same one asked for twice is one, in its strictest version. */
export const obligationsOf = (concluded: readonly Concluded[]): Obligation[] => {
  const byCode = Map.groupBy(
    concluded.filter((one) => codeOf(one) !== undefined),
    (one) => codeOf(one) ?? '',
  )
  return [...byCode]
    .flatMap(([obligation, rules]) => {
      const sorted = [...rules].sort(strictest)
      const [first] = sorted
      if (first === undefined) return []
      const severity =
        severities[Math.min(...rules.map(({ finding }) => severities.indexOf(finding.severity)))] ?? 'asks'
      const { effect, outcome, message } = first.finding
      const todo = first.rule.remedy ?? message
      const asked = rules.map(({ finding, rule }) => ({ regime: finding.regime, rule: rule.id }))
      return [{ obligation, effect, severity, outcome, todo, rules: asked.sort((a, b) => (a.rule < b.rule ? -1 : 1)) }]
    })
    .sort(
      (a, b) =>
        outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.obligation < b.obligation ? -1 : 1),
    )
}
