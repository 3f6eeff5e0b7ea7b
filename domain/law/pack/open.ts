import type { Finding } from '#domain/assessment.ts'
import { type Condition, conditionFrom, type Terms, termOf } from '#domain/law/condition/compile.ts'
import { citationOf } from '#domain/law/pack/citation.ts'
import { asksNothing, severityOf } from '#domain/law/pack/effects.ts'
import type { CompiledRule, LawPack, PackFile, Wording } from '#domain/law/pack/law-pack.ts'
import type { PackData, Rule } from '#domain/law/pack/pack.ts'
import { ranksOf } from '#domain/law/pack/rank.ts'
import { lasting } from '#domain/record/canonical-json.ts'

const findingOf = (data: PackData, rule: Rule): Finding => ({
  rule: rule.id,
  regime: data.regime,
  effect: rule.effect,
  outcome: 'unknown',
  severity: severityOf(rule),
  title: lasting(rule.title),
  message: lasting(rule.message),
  remedy: rule.remedy === undefined ? null : lasting(rule.remedy),
  citation: lasting(citationOf(data, rule)),
  verification: rule.verification,
  ...(rule.attested === undefined ? {} : { attested: rule.attested }),
  facts: [],
})

/** Most rules have nothing to say of most transfers: the words are put together when they are first asked for. */
const wordingOf = (data: PackData, rule: Rule): (() => Wording) => {
  let made: Wording | undefined
  return () => {
    if (made !== undefined) return made
    const says = findingOf(data, rule)
    made = { says, ranks: ranksOf(says), written: {} }
    return made
  }
}

/** A pack ready to be applied, from its shipped form: no parsing and no type-checking is left to do. */
export const openPack = (file: PackFile): LawPack => {
  const { data, trees } = file
  lasting(data.name)
  const terms: Terms = new Map()
  const ready = (source: string): Condition =>
    conditionFrom(source, trees[source] ?? { op: 'value', value: false }, terms)
  for (const [name, source] of Object.entries(data.terms))
    terms.set(name, { number: terms.size, condition: ready(source) })
  const rules = data.rules.map((rule): CompiledRule => {
    const requires = rule.requires === undefined ? undefined : ready(rule.requires)
    return {
      rule,
      asks: !asksNothing.has(rule.effect),
      when: ready(rule.when),
      requires,
      wording: wordingOf(data, rule),
    }
  })
  const isFirst = ({ rule }: CompiledRule) =>
    data.kind === 'law' ? rule.scope === true : rule.effect === 'raises-risk'
  return {
    ...file,
    regime: data.regime,
    version: data.version,
    restricted: termOf('restricted', terms),
    rules,
    first: rules.filter(isFirst),
    others: rules.filter((one) => !isFirst(one)),
    adequate: data.statuses
      .filter(({ decision }) => decision === 'adequate')
      .map((status) => ({ status, conditions: status.conditions.map(({ when }) => ready(when)) })),
    tools: data.tools.map((edition) => ({
      edition,
      when: edition.when === undefined ? undefined : ready(edition.when),
    })),
  }
}
