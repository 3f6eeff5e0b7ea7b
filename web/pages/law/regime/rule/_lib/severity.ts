import type { Finding, RuleEffect } from '#domain/assessment.ts'
import type { LawRule } from '#web/pages/law/_lib/rule-groups.ts'

const byEffect: Partial<Record<RuleEffect, Finding['severity']>> = {
  prohibits: 'stops',
  'requires-tool': 'stops',
  'requires-clause': 'stops',
  permits: 'informs',
  'raises-risk': 'informs',
  informs: 'informs',
}

/** How heavy the rule is where it is not met: as the pack says, else by its effect. */
export const severityOf = ({ severity, effect }: Pick<LawRule, 'severity' | 'effect'>): Finding['severity'] =>
  severity ?? byEffect[effect] ?? 'asks'
