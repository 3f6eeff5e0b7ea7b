import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { build } from 'esbuild'
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

const folder = mkdtempSync(join(tmpdir(), 'law-bench-'))

/** A Lambda-like bundle of some lines of TypeScript: its size, and the time to load and run it in a fresh process. */
const bundled = async (name: string, contents: string) => {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  })
  const script = `const t = performance.now(); await import(${JSON.stringify(outfile)}); console.log(performance.now() - t)`
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  ).sort((a, b) => a - b)
  return { kilobytes: statSync(outfile).size / 1024, milliseconds: times[3] ?? 0 }
}

const without = await bundled('without', "import { transfer } from '#domain/transfer.ts'; transfer.safeParse({})")
const withLaw = await bundled(
  'with',
  `import { transfer } from '#domain/transfer.ts'; import { assess } from '#domain/law/assess.ts'
   import { currentPacks } from '#domain/law/packs.ts'
   transfer.safeParse({}); assess(${JSON.stringify(transfer.parse(changed(base, { to: 'FR' })))}, currentPacks(), ${JSON.stringify(at)})`,
)
rmSync(folder, { recursive: true })
console.log('\nA bundled function, in a fresh process (median of 7):')
console.log(`  with the schema of a transfer   ${number(without.kilobytes)} KB, ${without.milliseconds.toFixed(0)} ms`)
console.log(`  and all packs, one assessment   ${number(withLaw.kilobytes)} KB, ${withLaw.milliseconds.toFixed(0)} ms`)
console.log(`  so the law costs                ${(withLaw.milliseconds - without.milliseconds).toFixed(0)} ms`)

console.log('\nMutants noticed by the conformance table:')
for (const regime of process.argv.includes('--fast') ? [] : ['ml', 'eu-gdpr']) {
  const { mutants, killed, equivalent, survivors } = mutationScore(regime)
  console.log(
    `  ${regime.padEnd(8)} ${killed} of ${mutants} (${((100 * killed) / mutants).toFixed(1)} %), ${equivalent} without effect left out`,
  )
  for (const survivor of survivors) console.log(`    survived: ${survivor}`)
}
