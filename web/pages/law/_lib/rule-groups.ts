import type { RegimeFile } from '#api/law.ts'
import type { RuleEffect } from '#domain/assessment.ts'

export type LawRule = RegimeFile['rules'][number]

/** What a reader looks for, in that order: whether the regime applies, what it forbids, what it wants, what it allows. */
const ruleGroups = [
  'scope',
  'prohibitions',
  'tools',
  'formalities',
  'contract',
  'proofs',
  'risk',
  'permissions',
  'information',
] as const
export type RuleGroup = (typeof ruleGroups)[number]

const groupByEffect: Readonly<Record<RuleEffect, RuleGroup>> = {
  prohibits: 'prohibitions',
  'requires-tool': 'tools',
  'requires-authorisation': 'formalities',
  'requires-notice': 'formalities',
  'requires-clause': 'contract',
  'requires-measure': 'proofs',
  'requires-evidence': 'proofs',
  'requires-approval': 'proofs',
  'raises-risk': 'risk',
  permits: 'permissions',
  informs: 'information',
}

const groupOf = ({ scope, effect }: Pick<LawRule, 'scope' | 'effect'>): RuleGroup =>
  scope === true ? 'scope' : groupByEffect[effect]

/** The rules of a regime by topic; a topic without a rule is left out. */
export const grouped = <R extends Pick<LawRule, 'scope' | 'effect'>>(
  rules: readonly R[],
): { group: RuleGroup; rules: R[] }[] =>
  ruleGroups
    .map((group) => ({ group, rules: rules.filter((rule) => groupOf(rule) === group) }))
    .filter(({ rules: own }) => own.length > 0)
