import { execFileSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import { apply } from '#domain/law/apply.ts'
import { asHandedIn, assess } from '#domain/law/assess.ts'
import { loadPacks } from '#domain/law/load.ts'
import { currentPacks } from '#domain/law/packs.ts'
import { type Transfer, transfer } from '#domain/transfer.ts'
import { baseCase, changed } from '#local/law/case.ts'
import { byHand, compared } from './law/by-hand.ts'
import { jsonRules } from './law/by-json-rules.ts'
import { jsonataRules } from './law/by-jsonata.ts'
import { mutationScore } from './law/mutation.ts'

/** `npm run bench:law`: how fast the law is applied, beside other ways to write it, and how well the table guards it. */

const at = { validAt: '2026-11-24', knownAt: '2026-11-24' }
const base = baseCase()
const given: Parameters<typeof changed>[1][] = [
  {},
  { to: 'FR' },
  { from: 'FR', to: 'SN', tool: 'scc-2021-914' },
  { from: 'GB', to: 'IN', tool: 'uk-idta' },
  { from: 'SN', to: 'ML' },
  { to: 'IN', tool: 'derogation-consent', dataCategories: ['health'], purposes: ['marketing', 'credit'] },
]
const cases = given.map((one) => transfer.parse(changed(base, one)))

const at1 = (i: number): Transfer => cases[i % cases.length] ?? transfer.parse(base)

/** Runs per second on one core, after a warm-up. */
const perSecond = async (run: (facts: Transfer) => unknown, ms = 1500): Promise<number> => {
  for (let i = 0; i < 300; i++) await run(at1(i))
  const start = performance.now()
  let runs = 0
  while (performance.now() - start < ms) {
    for (let i = 0; i < 50; i++) await run(at1(runs + i))
    runs += 50
  }
  return (runs / (performance.now() - start)) * 1000
}

const packs = currentPacks()
const few = loadPacks(
  packs
    .filter(({ regime }) => regime === 'ml')
    .map(({ data }) => ({ ...data, rules: data.rules.filter(({ id }) => compared.some((one) => one === id)) })),
)
const byEngine = (facts: Transfer): Record<string, string> =>
  Object.fromEntries(apply(asHandedIn(facts), few, at).concluded.map(({ finding }) => [finding.rule, finding.outcome]))

const [json, jsonata] = [jsonRules(), jsonataRules()]
for (const facts of cases) {
  const wanted = byHand(facts)
  for (const [name, got] of Object.entries({
    engine: byEngine(facts),
    json: await json(facts),
    jsonata: await jsonata(facts),
  }))
    if (!isDeepStrictEqual(got, { ...wanted }))
      throw new Error(`${name} answers ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`)
}

const number = (value: number): string => Math.round(value).toLocaleString('en')
const hand = await perSecond(byHand)
const line = (what: string, rate: number) =>
  console.log(
    `  ${what.padEnd(44)} ${number(rate).padStart(10)} /s   ${(hand / rate).toFixed(1)} × slower than by hand`,
  )

console.log(`The same ${compared.length} Malian rules, one core:`)
line('written by hand in TypeScript', hand)
line('this engine, with citations and facts read', await perSecond(byEngine))
line('jsonata', await perSecond(jsonata))
line('json-rules-engine', await perSecond(json))

const rules = packs.reduce((sum, { data }) => sum + data.rules.length, 0)
console.log(`\nAll ${packs.length} packs, ${rules} rules, one core:`)
console.log(`  findings                 ${number(await perSecond((facts) => apply(asHandedIn(facts), packs, at)))} /s`)
console.log(`  assessment with its hash ${number(await perSecond((facts) => assess(facts, packs, at)))} /s`)

const cold = `const t = performance.now(); const { currentPacks } = await import('#domain/law/packs.ts'); const i = performance.now()
const packs = currentPacks(); console.log(i - t, performance.now() - i)`
const starts = Array.from({ length: 5 }, () =>
  execFileSync(process.execPath, ['--input-type=module', '-e', cold], { cwd: process.cwd(), encoding: 'utf8' })
    .trim()
    .split(' ')
    .map(Number),
).sort(([a = 0], [b = 0]) => a - b)
const [loading = 0, opening = 0] = starts[2] ?? []
console.log(
  `\nCold: reading the modules and the packs ${loading.toFixed(0)} ms, opening all packs ${opening.toFixed(1)} ms (median of 5)`,
)

console.log('\nMutants noticed by the conformance table:')
for (const regime of ['ml', 'eu-gdpr']) {
  const { mutants, killed, equivalent, survivors } = mutationScore(regime)
  console.log(
    `  ${regime.padEnd(8)} ${killed} of ${mutants} (${((100 * killed) / mutants).toFixed(1)} %), ${equivalent} without effect left out`,
  )
  for (const survivor of survivors) console.log(`    survived: ${survivor}`)
}
