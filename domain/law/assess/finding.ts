import type { Finding } from '#domain/assessment.ts'
import { Reading } from '#domain/law/condition/reading.ts'
import { factsRead, noStatuses, type Scene } from '#domain/law/condition/scene.ts'
import { type Truth, Unknown } from '#domain/law/condition/truth.ts'
import type { CompiledRule, Wording } from '#domain/law/pack/law-pack.ts'
import type { Rule } from '#domain/law/pack/pack.ts'

/** What one rule concluded, with what it could not tell yet. */
export type Concluded = {
  rule: Rule
  wording: Wording
  finding: Finding
  missing: readonly string[]
  /** a fact is missing to tell whether the rule applies at all */
  maybe: boolean
}

/**
 * A requirement that is met needs no answer to whether it applies; a statement whose application is open is open itself,
 * and so is a ground for a whole regime.
 */
const outcomeOf = ({ rule, asks }: CompiledRule, applies: Truth, met: Truth): Finding['outcome'] => {
  if (applies instanceof Unknown) return met === true && asks && !rule.scope ? 'met' : 'unknown'
  return met instanceof Unknown ? 'unknown' : met ? 'met' : 'unmet'
}

const nothing: readonly string[] = []

const missingFrom = (applies: Truth, met: Truth): readonly string[] =>
  [applies, met].flatMap((truth) => (truth instanceof Unknown ? truth.missing : []))

/** A rule's finding with its outcome, the facts it read, and the decisions on countries that it asked for. */
const findingOf = (says: Finding, outcome: Finding['outcome'], scene: Scene): Finding => {
  const { rule, regime, effect, severity, title, message, remedy, citation, verification, attested } = says
  const open = outcome === 'met' ? null : remedy
  const facts = factsRead(scene)
  const finding: Finding =
    attested === undefined
      ? { rule, regime, effect, outcome, severity, title, message, remedy: open, citation, verification, facts }
      : {
          rule,
          regime,
          effect,
          outcome,
          severity,
          title,
          message,
          remedy: open,
          citation,
          verification,
          attested,
          facts,
        }
  return scene.statuses.length === 0 ? finding : { ...finding, statuses: [...scene.statuses] }
}

/** What a rule says about the transfer; nothing where it does not apply. */
export const conclude = (scene: Scene, compiled: CompiledRule): Concluded | undefined => {
  const { rule, asks, when, requires } = compiled
  scene.read = Reading.none
  scene.statuses = noStatuses
  const applies = when.truth(scene)
  if (applies === false) return undefined
  const met = requires === undefined ? !asks : requires.truth(scene)
  const outcome = outcomeOf(compiled, applies, met)
  const maybe = applies !== true
  const wording = compiled.wording()
  return {
    rule,
    wording,
    finding: findingOf(wording.says, outcome, scene),
    missing: outcome === 'unknown' || maybe ? missingFrom(applies, met) : nothing,
    maybe,
  }
}
