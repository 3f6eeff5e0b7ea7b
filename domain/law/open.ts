import type { Finding } from '#domain/assessment.ts'
import { type Condition, conditionFrom } from '#domain/law/compile.ts'
import type { LawPack, PackFile } from '#domain/law/law-pack.ts'
import type { PackData, Rule } from '#domain/law/pack.ts'

const citationOf = ({ instruments }: PackData, { citation, source, quote }: Rule): Finding['citation'] => {
  const { article, instrument } = citation
  const short = instruments[instrument]?.short
  const inLanguage = (language: 'fr' | 'en') =>
    [short?.[language] ?? instrument, typeof article === 'string' ? article : article[language]]
      .filter((part) => part !== '')
      .join(', ')
  return { text: { fr: inLanguage('fr'), en: inLanguage('en') }, source, quote: quote ?? null }
}

/** A pack ready to be applied, from its shipped form: no parsing and no type-checking is left to do. */
export const openPack = (file: PackFile): LawPack => {
  const { data, trees } = file
  const ready = (source: string): Condition => conditionFrom(source, trees[source] ?? { op: 'value', value: false })
  const rules = data.rules.map((rule) => ({
    rule,
    when: ready(rule.when),
    requires: rule.requires === undefined ? undefined : ready(rule.requires),
    citation: citationOf(data, rule),
  }))
  return {
    ...file,
    regime: data.regime,
    version: data.version,
    terms: new Map(Object.entries(data.terms).map(([name, source]) => [name, ready(source)])),
    rules,
    grounds: rules.filter(({ rule }) => rule.scope),
    others: rules.filter(({ rule }) => !rule.scope),
    statusConditions: new Map(
      data.statuses.map((status) => [status, status.conditions.map(({ when }) => ready(when))]),
    ),
    toolConditions: new Map(data.tools.flatMap(({ id, when }) => (when === undefined ? [] : [[id, ready(when)]]))),
  }
}
