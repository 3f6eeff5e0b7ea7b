import type { Finding, RuleEffect } from '#domain/assessment.ts'

/** What an answer tells, as somebody who does not know the rules would put it. */
export type ReasonKind =
  | 'which-law'
  | 'recognised'
  | 'allowed'
  | 'tool'
  | 'measures'
  | 'clauses'
  | 'proof'
  | 'authority'
  | 'notice'
  | 'a-person'
  | 'risk'

/** One thing that the answer tells, under which regimes, and the first rule that wants to know. */
export type Reason = { kind: ReasonKind; regimes: string[]; rule: Pick<Finding, 'regime' | 'rule'> }

/** A question that only a rule for information waits for asks whether that rule's law applies: nothing else would hang on it. */
const kindOf: Readonly<Record<RuleEffect, ReasonKind>> = {
  informs: 'which-law',
  permits: 'recognised',
  prohibits: 'allowed',
  'requires-tool': 'tool',
  'requires-measure': 'measures',
  'requires-clause': 'clauses',
  'requires-evidence': 'proof',
  'requires-authorisation': 'authority',
  'requires-notice': 'notice',
  'requires-approval': 'a-person',
  'raises-risk': 'risk',
}

/** What the rules that wait for an answer want it for: what they have in common is said once, in their order. */
export const reasonsOf = (findings: readonly Finding[]): Reason[] => {
  const reasons = new Map<ReasonKind, Reason>()
  for (const { effect, regime, rule } of findings) {
    const kind = kindOf[effect]
    const reason = reasons.get(kind) ?? { kind, regimes: [], rule: { regime, rule } }
    if (!reason.regimes.includes(regime)) reason.regimes.push(regime)
    reasons.set(kind, reason)
  }
  return [...reasons.values()]
}
