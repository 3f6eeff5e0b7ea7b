import type { Finding, RuleEffect } from '#domain/assessment.ts'

/** How heavy an unmet requirement is, by the effect of its rule: a tool has to exist before data leaves, a measure can be a condition. */
export const severityOf: Readonly<Record<RuleEffect, Finding['severity']>> = {
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

/** Effects that ask nothing: where the rule applies there is nothing left to do. */
export const asksNothing: ReadonlySet<RuleEffect> = new Set(['permits', 'raises-risk', 'informs'])
