import { openPack } from '#domain/law/open.ts'
import { holdsOn, type PackData, type Rule } from '#domain/law/pack.ts'
import { currentPacks } from '#domain/law/packs.ts'
import { type PackFault, parsePack } from '#domain/law/parse-pack.ts'
import { baseCase } from '#local/law/case.ts'
import { failuresOf, readScenarios } from '#local/law/scenarios.ts'
import { mutantsOf } from './mutants.ts'

export type MutationScore = {
  regime: string
  mutants: number
  equivalent: number
  killed: number
  refused: number
  survivors: string[]
}

/** A rule that would begin on a day on which its regime did not apply to anybody yet: nothing can come of it. */
const makesNoDifference = ({ rules }: PackData, original: Rule, changed: Rule): boolean =>
  changed.valid.from < original.valid.from &&
  !original.scope &&
  !rules.some(({ scope, valid }) => scope && holdsOn(valid, changed.valid.from))

/**
 * Changes one operator or one date of a rule at a time and looks whether the conformance table notices. A mutant that
 * does not even type-check is refused at load and counts as noticed.
 */
export const mutationScore = (regime: string): MutationScore => {
  const packs = currentPacks()
  const groups = new Set(packs.flatMap(({ data }) => data.groups.map(({ id }) => id)))
  const own = packs.find((pack) => pack.regime === regime)
  const base = baseCase()
  const prefix = regime.slice(0, 2)
  const table = readScenarios().sort((a, b) => Number(b.file.startsWith(prefix)) - Number(a.file.startsWith(prefix)))
  const rows = table.flatMap((one) => one.rows)
  const score: MutationScore = { regime, mutants: 0, equivalent: 0, killed: 0, refused: 0, survivors: [] }
  if (own === undefined) return score
  for (const { original, what, changed } of mutantsOf(own.data)) {
    if (makesNoDifference(own.data, original, changed)) {
      score.equivalent++
      continue
    }
    score.mutants++
    const data = {
      ...own.data,
      rules: own.data.rules.map((one) => (one === original ? changed : one)),
    }
    const faults: PackFault[] = []
    const mutated = openPack(parsePack(data, groups, faults))
    if (faults.length > 0) score.refused++
    const law = packs.map((pack) => (pack.regime === regime ? mutated : pack))
    if (faults.length > 0 || rows.some((row) => failuresOf(row, law, base).length > 0)) score.killed++
    else score.survivors.push(`${original.id} ${what}`)
  }
  return score
}
