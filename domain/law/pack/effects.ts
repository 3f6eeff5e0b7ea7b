import type { Finding, RuleEffect } from '#domain/assessment.ts'
import type { Rule } from '#domain/law/pack/pack.ts'

/** How heavy an unmet requirement is: a tool has to exist before data leaves, a measure can be a condition. */
const byEffect: Readonly<Record<RuleEffect, Finding['severity']>> = {
  prohibits: 'stops',
  'requires-tool': 'stops',
  'requires-clause': 'stops',
  'requires-measure': 'asks',
  'requires-evidence': 'asks',
  'requires-authorisation': 'asks',
  'requires-notice': 'asks',
  'requires-approval': 'asks',
  permits: 'informs',
  'raises-risk': 'informs',
  informs: 'informs',
}

/** How heavy a rule is where it is not met: as the pack says, else by its effect. */
export const severityOf = ({ severity, effect }: Pick<Rule, 'severity' | 'effect'>): Finding['severity'] =>
  severity ?? byEffect[effect]

/** Effects that ask nothing: where the rule applies there is nothing left to do. */
export const asksNothing: ReadonlySet<RuleEffect> = new Set(['permits', 'raises-risk', 'informs'])
