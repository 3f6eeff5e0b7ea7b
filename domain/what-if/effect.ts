import * as z from 'zod'
import { type Assessment, assessment, type Finding, finding } from '#domain/assessment.ts'
import { outcomeOrder, riskOrder } from '#domain/law/assess/weigh.ts'
import { change } from '#domain/what-if/assessment-diff.ts'
import { bilingual } from '#domain/words/language.ts'

const ruleIds = z.array(z.string())
const authorities = z.array(
  z.strictObject({ regime: z.string(), rule: z.string(), authority: z.string(), forecastDays: z.int().nullable() }),
)

/**
 * What a change does to one transfer. `stops`: it could no longer be approved as it is. `more`: something more would be
 * asked of it. `less`: something less. `otherwise`: something else would be asked, or said. `same`: nothing changes.
 */
const effectKind = z.enum(['stops', 'more', 'otherwise', 'less', 'same']).meta({ id: 'EffectKind' })
export type EffectKind = z.infer<typeof effectKind>

/** How two assessments of a transfer differ, as somebody reads it who has to act on it. Rules by their ids. */
export const effect = z
  .strictObject({
    effect: effectKind,
    outcome: change(assessment.shape.recommendation.shape.outcome),
    risk: change(assessment.shape.risk.shape.level),
    /** requirements that would be open and were not */
    asked: ruleIds,
    /** requirements that were open and would not be, and those that were met and would no longer be asked for */
    settled: ruleIds,
    /** what else would be said of the transfer, or no longer */
    said: ruleIds,
    unsaid: ruleIds,
    authorisations: z.strictObject({ gained: authorities, lost: authorities }),
  })
  .meta({ id: 'Effect' })
export type Effect = z.infer<typeof effect>

/** What a reader needs to know of a rule that an effect names. */
export const ruleNamed = z
  .strictObject({
    rule: z.string(),
    regime: z.string(),
    title: bilingual,
    message: bilingual,
    /** null where there is nothing to be done */
    remedy: bilingual.nullable(),
    citation: finding.shape.citation.shape.text,
    verification: finding.shape.verification,
  })
  .meta({ id: 'RuleNamed' })
export type RuleNamed = z.infer<typeof ruleNamed>

const asksFor = ({ severity }: Finding): boolean => severity !== 'informs'
const isOpen = (one: Finding): boolean => asksFor(one) && one.outcome !== 'met'
const idsOf = (findings: readonly Finding[]): Set<string> => new Set(findings.map(({ rule }) => rule))
const beyond = (these: ReadonlySet<string>, those: ReadonlySet<string>): string[] =>
  [...these].filter((id) => !those.has(id))

/** From here on a transfer cannot be approved as it is. */
const firstStop = outcomeOrder.indexOf('return')

type Weighed = { worse: number; riskier: number; asked: number; settled: number; talk: number; stopped: boolean }

const kindOf = ({ worse, riskier, asked, settled, talk, stopped }: Weighed): EffectKind => {
  if (worse > 0) return stopped ? 'stops' : 'more'
  if (worse < 0) return 'less'
  if (asked > 0 && settled > 0) return 'otherwise'
  if (asked > 0 || riskier > 0) return 'more'
  if (settled > 0 || riskier < 0) return 'less'
  return talk > 0 ? 'otherwise' : 'same'
}

const authoritiesOf = (one: Assessment, other: Assessment): Effect['authorisations']['gained'] => {
  const rules = new Set(other.authorisations.map(({ rule }) => rule))
  return one.authorisations
    .filter(({ rule }) => !rules.has(rule))
    .map(({ regime, rule, authority, forecastDays }) => ({ regime, rule, authority, forecastDays }))
}

/** Compares two assessments of one transfer. */
export const effectOf = (before: Assessment, after: Assessment): Effect => {
  const [wasOpen, isOpenNow] = [idsOf(before.findings.filter(isOpen)), idsOf(after.findings.filter(isOpen))]
  const [was, is] = [idsOf(before.findings), idsOf(after.findings)]
  const gone = new Set(beyond(idsOf(before.findings.filter(asksFor)), is))
  const asked = beyond(isOpenNow, wasOpen)
  const settled = [...new Set([...beyond(wasOpen, isOpenNow), ...gone])]
  const said = beyond(is, was).filter((id) => !isOpenNow.has(id))
  const unsaid = beyond(was, is).filter((id) => !wasOpen.has(id) && !gone.has(id))
  const outcome = { before: before.recommendation.outcome, after: after.recommendation.outcome }
  const risk = { before: before.risk.level, after: after.risk.level }
  const rank = outcomeOrder.indexOf(outcome.after)
  return {
    effect: kindOf({
      worse: rank - outcomeOrder.indexOf(outcome.before),
      riskier: riskOrder.indexOf(risk.after) - riskOrder.indexOf(risk.before),
      asked: asked.length,
      settled: settled.length,
      talk: said.length + unsaid.length,
      stopped: rank >= firstStop,
    }),
    outcome,
    risk,
    asked,
    settled,
    said,
    unsaid,
    authorisations: { gained: authoritiesOf(after, before), lost: authoritiesOf(before, after) },
  }
}

/** Every rule that an effect names, from the assessment that says the most of it: after the change, else before. */
export const rulesNamed = ({ asked, settled, said, unsaid }: Effect, before: Assessment, after: Assessment) => {
  const named = new Set([...asked, ...settled, ...said, ...unsaid])
  const found = new Map<string, RuleNamed>()
  for (const one of [...after.findings, ...before.findings])
    if (named.has(one.rule) && !found.has(one.rule))
      found.set(one.rule, {
        rule: one.rule,
        regime: one.regime,
        title: one.title,
        message: one.message,
        remedy: one.remedy,
        citation: one.citation.text,
        verification: one.verification,
      })
  return found
}
