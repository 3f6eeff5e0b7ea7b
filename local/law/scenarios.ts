import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { recommendation } from '#domain/assessment.ts'
import { root } from '#local/law/pack-files.ts'

/** One row of the conformance table: a case, a day, and what must come out. */
export const scenario = z.strictObject({
  name: z.string().min(5),
  /** changes to the plain domestic case, as in the examples of rules */
  given: z.record(z.string(), z.json()),
  on: z.iso.date(),
  known: z.iso.date().optional(),
  expect: z.strictObject({
    outcome: recommendation.shape.outcome,
    route: recommendation.shape.route.optional(),
    regimes: z.array(z.string()).optional(),
    restricted: z.boolean().optional(),
    risk: z.enum(['low', 'medium', 'high']).optional(),
    authorities: z.array(z.string()).optional(),
  }),
  /** rules that must apply, each with its outcome */
  rules: z.record(z.string(), z.enum(['met', 'unmet', 'unknown'])).default({}),
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
