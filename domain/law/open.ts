import { type Condition, conditionFrom } from '#domain/law/compile.ts'
import type { LawPack, PackFile } from '#domain/law/law-pack.ts'

/** A pack ready to be applied, from its shipped form: no parsing and no type-checking is left to do. */
export const openPack = (file: PackFile): LawPack => {
  const { data, trees } = file
  const ready = (source: string): Condition => conditionFrom(source, trees[source] ?? { op: 'value', value: false })
  return {
    ...file,
    regime: data.regime,
    version: data.version,
    terms: new Map(Object.entries(data.terms).map(([name, source]) => [name, ready(source)])),
    rules: data.rules.map((rule) => ({
      rule,
      when: ready(rule.when),
      requires: rule.requires === undefined ? undefined : ready(rule.requires),
    })),
    statusConditions: new Map(
      data.statuses.map((status) => [status, status.conditions.map(({ when }) => ready(when))]),
    ),
    toolConditions: new Map(data.tools.flatMap(({ id, when }) => (when === undefined ? [] : [[id, ready(when)]]))),
  }
}
