import type { Row } from '#bench/lib/row.ts'
import type { LawPack } from '#domain/law/law-pack.ts'
import { openPack } from '#domain/law/open.ts'
import { currentPacks } from '#domain/law/packs.ts'
import { type PackFault, parsePack } from '#domain/law/parse-pack.ts'
import { baseCase } from '#local/law/case.ts'
import { failuresOf, readScenarios, type Scenario } from '#local/law/scenarios.ts'
import { makesNoDifference } from './makes-no-difference.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

export type MutationScore = {
  regime: string
  mutants: number
  killed: number
  /** changes of which nothing can come, left out of the count */
  equivalent: number
  survivors: string[]
}

const names = (row: Scenario, entry: string): boolean =>
  Object.hasOwn(row.rules, entry) || row.applies.includes(entry) || row.not.includes(entry)

/** The rows in the order in which they are likely to notice: those that name the entry, then those of the regime's own files. */
const likelyFirst = (table: readonly { own: boolean; row: Scenario }[], entry: string): Scenario[] => {
  const weight = ({ own, row }: (typeof table)[number]) => (names(row, entry) ? 0 : own ? 1 : 2)
  return table.toSorted((a, b) => weight(a) - weight(b)).map(({ row }) => row)
}

/** The pack with the change in it; nothing where the change does not even type-check. */
const opened = (own: LawPack, { data, isReworded }: Mutant, groups: ReadonlySet<string>): LawPack | undefined => {
  if (!isReworded) return openPack({ data, hash: own.hash, trees: own.trees })
  const faults: PackFault[] = []
  const file = parsePack(data, groups, faults)
  return faults.length > 0 ? undefined : openPack(file)
}

/**
 * Changes one operator, one date or one condition of a pack at a time and looks whether the conformance table notices. A
 * change that does not type-check is refused at load and counts as noticed.
 */
export const mutationScore = (regime: string): MutationScore => {
  const packs = currentPacks()
  const groups = new Set(packs.flatMap(({ data }) => data.groups.map(({ id }) => id)))
  const base = baseCase()
  const prefix = regime.slice(0, 2)
  const table = readScenarios().flatMap(({ file, rows }) => rows.map((row) => ({ own: file.startsWith(prefix), row })))
  const score: MutationScore = { regime, mutants: 0, killed: 0, equivalent: 0, survivors: [] }
  const own = packs.find((pack) => pack.regime === regime)
  if (own === undefined) return score
  for (const mutant of mutantsOf(own.data)) {
    const mutated = opened(own, mutant, groups)
    const law = mutated === undefined ? undefined : packs.map((pack) => (pack === own ? mutated : pack))
    if (law !== undefined && makesNoDifference(mutant, law, regime)) {
      score.equivalent++
      continue
    }
    score.mutants++
    if (law === undefined || likelyFirst(table, mutant.entry).some((row) => failuresOf(row, law, base).length > 0))
      score.killed++
    else score.survivors.push(`${mutant.entry} ${mutant.what}`)
  }
  return score
}

/** The share of changes that the table notices, for the packs that decide most; what it overlooked is printed. */
export const mutation = (): Row[] =>
  ['ml', 'eu-gdpr', 'uk', 'ch'].map((regime) => {
    const { mutants, killed, equivalent, survivors } = mutationScore(regime)
    for (const survivor of survivors) console.log(`  not noticed in ${regime}: ${survivor}`)
    return {
      what: `changes to ${regime} that the conformance table notices`,
      value: Math.round((1000 * killed) / mutants) / 10,
      unit: '%',
      aim: { atLeast: 95 },
      note: `${killed} of ${mutants} mutants of rules, decisions, memberships and tools; ${equivalent} that cannot make a difference left out`,
    }
  })
