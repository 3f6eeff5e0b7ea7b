import type { Row } from '#bench/lib/row.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { openPack } from '#domain/law/pack/open.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import { type PackFault, parsePack } from '#domain/law/pack/parse-pack.ts'
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
  Object.hasOwn(row.rules, entry) ||
  Object.hasOwn(row.statuses, entry) ||
  row.applies.includes(entry) ||
  row.not.includes(entry)

/**
 * The rows in the order in which they are likely to notice: those that name the entry, then those of an exporter under the
 * regime; by their days, since the law of a day is chosen once for all rows that ask for it one after the other.
 */
const likelyFirst = (table: readonly { own: boolean; row: Scenario }[], entry: string): Scenario[] => {
  const weight = ({ own, row }: (typeof table)[number]) => (names(row, entry) ? 0 : own ? 1 : 2)
  return table
    .toSorted((a, b) => weight(a) - weight(b) || (a.row.on < b.row.on ? -1 : a.row.on > b.row.on ? 1 : 0))
    .map(({ row }) => row)
}

/** The exporter's country of a row, in either spelling. */
const homeOf = ({ given }: Scenario): unknown => given['exporter.country'] ?? given.from ?? 'ML'

/** Whether a country is, or ever was, under the regime. */
const isUnder = ({ data }: LawPack, country: unknown): boolean =>
  data.countries.some((one) => one === country) ||
  data.groups.some(({ members }) => members.some(({ countries }) => countries.some((one) => one === country)))

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
  const score: MutationScore = { regime, mutants: 0, killed: 0, equivalent: 0, survivors: [] }
  const own = packs.find((pack) => pack.regime === regime)
  if (own === undefined) return score
  const table = readScenarios().flatMap(({ rows }) => rows.map((row) => ({ own: isUnder(own, homeOf(row)), row })))
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

const rowOf = (what: string, scores: readonly MutationScore[]): Row => {
  const sum = (count: (score: MutationScore) => number) => scores.reduce((total, score) => total + count(score), 0)
  const [mutants, killed, equivalent] = [
    sum((one) => one.mutants),
    sum((one) => one.killed),
    sum((one) => one.equivalent),
  ]
  return {
    what: `changes to ${what} that the conformance table notices`,
    value: Math.round((1000 * killed) / mutants) / 10,
    unit: '%',
    aim: { atLeast: 95 },
    note: `${killed} of ${mutants} mutants of rules, decisions, memberships and tools; ${equivalent} that cannot make a difference left out`,
  }
}

/** The packs that decide most, each of which has a figure of its own. */
const named: ReadonlySet<string> = new Set(['ml', 'eu-gdpr', 'uk', 'ch'])

/** The share of changes that the table notices, for every pack; the score of each pack and what was overlooked are printed. */
export const mutation = (): Row[] => {
  const scores = currentPacks().map(({ regime }) => {
    const score = mutationScore(regime)
    console.log(`  ${regime}: ${score.killed} of ${score.mutants} changes noticed`)
    for (const survivor of score.survivors) console.log(`    not noticed: ${survivor}`)
    return score
  })
  const others = scores.filter(({ regime }) => !named.has(regime))
  return [
    ...scores.filter(({ regime }) => named.has(regime)).map((score) => rowOf(score.regime, [score])),
    rowOf(`the ${others.length} other packs`, others),
    rowOf('all packs', scores),
  ]
}
