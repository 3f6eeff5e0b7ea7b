import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import * as z from 'zod'
import { recommendation } from '#domain/assessment.ts'
import { apply, riskOf } from '#domain/law/assess/apply.ts'
import { recommend } from '#domain/law/assess/weigh.ts'
import type { LawPack } from '#domain/law/pack/law-pack.ts'
import { changedOn } from '#local/law/case.ts'
import { root } from '#local/law/pack-files.ts'

/** One row of the conformance table: a case, a day, and what must come out. */
export const scenario = z.strictObject({
  name: z.string().min(5),
  /** changes to the plain domestic case, as in the examples of rules */
  given: z.record(z.string(), z.json()),
  on: z.iso.date(),
  known: z.iso.date().optional(),
  expect: z
    .strictObject({
      outcome: recommendation.shape.outcome.optional(),
      route: recommendation.shape.route.optional(),
      regimes: z.array(z.string()).optional(),
      restricted: z.boolean().optional(),
      risk: z.enum(['low', 'medium', 'high']).optional(),
      authorities: z.array(z.string()).optional(),
    })
    .default({}),
  /** rules that must apply, each with its outcome */
  rules: z.record(z.string(), z.enum(['met', 'unmet', 'unknown'])).default({}),
  /** rules that must apply, whatever their outcome */
  applies: z.array(z.string()).default([]),
  /** decisions on countries that findings must name, each with what it came to; `absent`: no finding names it */
  statuses: z.record(z.string(), z.enum(['met', 'unmet', 'unknown', 'absent'])).default({}),
  /** rules that must not apply */
  not: z.array(z.string()).default([]),
})
export type Scenario = z.infer<typeof scenario>

const folder = join(root, 'test', 'law', 'scenarios')

/** The conformance table, by file. */
export const readScenarios = (): { file: string; rows: Scenario[] }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, rows: z.array(scenario).parse(parse(readFileSync(join(folder, file), 'utf8'))) }))

/** What is wrong with a row's answer; nothing where it came out as it must. */
export const failuresOf = (row: Scenario, packs: readonly LawPack[], base: unknown): string[] => {
  const at = { validAt: row.on, knownAt: row.known ?? '2026-11-25' }
  const { regimes, home, law, concluded } = apply(changedOn(base, row.given, row.on), packs, at)
  const outcomes = new Map(concluded.map(({ finding }) => [finding.rule, finding.outcome]))
  const read = new Map(
    concluded.flatMap(({ finding: { statuses = [] } }) => statuses.map(({ status, outcome }) => [status, outcome])),
  )
  const { outcome, route } = recommend(concluded, home)
  const asked = (regime: string) =>
    concluded.filter(
      ({ finding }) =>
        finding.regime === regime && finding.effect === 'requires-authorisation' && finding.outcome !== 'met',
    )
  const answers = {
    outcome,
    route,
    regimes: regimes.map(({ pack }) => pack.regime),
    restricted: law.restricted,
    risk: riskOf(concluded).level,
    authorities: regimes.flatMap(({ pack }) => asked(pack.regime).map(() => pack.regime)),
  }
  const differs = (name: keyof typeof answers): string[] => {
    const wanted = row.expect[name]
    const got = answers[name]
    return wanted === undefined || isDeepStrictEqual(got, wanted)
      ? []
      : [`${name} is ${String(got)}, not ${String(wanted)}`]
  }
  return [
    ...(['outcome', 'route', 'regimes', 'restricted', 'risk', 'authorities'] as const).flatMap(differs),
    ...Object.entries(row.rules).flatMap(([rule, wanted]) => {
      const got = outcomes.get(rule) ?? 'not applying'
      return got === wanted ? [] : [`${rule} is ${got}, not ${wanted}`]
    }),
    ...Object.entries(row.statuses).flatMap(([status, wanted]) => {
      const got = read.get(status) ?? 'absent'
      return got === wanted ? [] : [`${status} is ${got}, not ${wanted}`]
    }),
    ...row.applies.flatMap((rule) => (outcomes.has(rule) ? [] : [`${rule} does not apply`])),
    ...row.not.flatMap((rule) => (outcomes.has(rule) ? [`${rule} applies`] : [])),
  ]
}
