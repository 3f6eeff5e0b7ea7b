import type { Finding, RuleEffect } from '#domain/assessment.ts'
import type { CompiledRule } from '#domain/law/law-pack.ts'
import { isLive, type Rule } from '#domain/law/pack.ts'
import { reading, type Scene } from '#domain/law/scene.ts'
import { type Truth, Unknown } from '#domain/law/truth.ts'

/** How heavy an unmet requirement is, by the effect of its rule: a tool has to exist before data leaves, a measure can be a condition. */
const severityOf: Readonly<Record<RuleEffect, Finding['severity']>> = {
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
const asksNothing: ReadonlySet<RuleEffect> = new Set(['permits', 'raises-risk', 'informs'])

/** What one rule concluded, with what it could not tell yet. */
export type Concluded = {
  rule: Rule
  finding: Finding
  missing: readonly string[]
  /** a fact is missing to tell whether the rule applies at all */
  maybe: boolean
}

/**
 * A requirement that is met needs no answer to whether it applies; a statement whose application is open is open itself,
 * and so is a ground for a whole regime.
 */
const outcomeOf = ({ effect, scope }: Rule, applies: Truth, met: Truth): Finding['outcome'] => {
  if (applies instanceof Unknown) return met === true && !asksNothing.has(effect) && !scope ? 'met' : 'unknown'
  return met instanceof Unknown ? 'unknown' : met ? 'met' : 'unmet'
}

/** What a rule says about the transfer; nothing where it does not apply or is not law on the day. */
export const conclude = (scene: Scene, { rule, when, requires, citation }: CompiledRule): Concluded | undefined => {
  if (!isLive(rule, scene.at)) return undefined
  const { value, reads } = reading(scene, () => {
    const applies = when.truth(scene)
    if (applies === false) return undefined
    return { applies, met: requires === undefined ? asksNothing.has(rule.effect) : requires.truth(scene) }
  })
  if (value === undefined) return undefined
  const outcome = outcomeOf(rule, value.applies, value.met)
  const missing = [value.applies, value.met].flatMap((truth) => (truth instanceof Unknown ? truth.missing : []))
  const finding: Finding = {
    rule: rule.id,
    regime: scene.pack.regime,
    effect: rule.effect,
    outcome,
    severity: rule.severity ?? severityOf[rule.effect],
    title: rule.title,
    message: rule.message,
    remedy: outcome === 'met' ? null : (rule.remedy ?? null),
    citation,
    verification: rule.verification,
    ...(rule.attested === undefined ? {} : { attested: rule.attested }),
    facts: Array.from(reads, ([path, value]) => ({ path, value })),
  }
  return { rule, finding, missing: outcome === 'unknown' ? missing : [], maybe: value.applies instanceof Unknown }
}
