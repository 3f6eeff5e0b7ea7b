import { glob, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { reportOf } from '#bench/lib/report.ts'
import { type Bench, meets, row } from '#bench/lib/row.ts'
import { main } from '#local/main.ts'
import { root } from '#local/paths.ts'

const resultsFile = join(root, 'bench', 'results.json')

const results = z.record(
  z.string(),
  z.strictObject({ name: z.string(), measuredOn: z.iso.date(), machine: z.string(), rows: z.array(row) }),
)

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

const isBench = (value: unknown): value is Bench =>
  typeof value === 'object' && value !== null && 'name' in value && 'run' in value && typeof value.run === 'function'

/** Every part there is, by its file's name. */
const parts = async (): Promise<Map<string, Bench>> => {
  const found = new Map<string, Bench>()
  for await (const file of glob('*.ts', { cwd: join(root, 'bench') })) {
    if (file === 'bench.ts') continue
    const { bench }: { bench?: unknown } = await import(`#bench/${file}`)
    if (isBench(bench)) found.set(basename(file, '.ts'), bench)
  }
  return found
}

const earlier = async () => results.parse(JSON.parse(await readFile(resultsFile, 'utf8').catch(() => '{}')))

/** `npm run bench`, or `npm run bench -- case-cost bundles`: measures, prints, and keeps the figures in bench/results.json. */
await main(async () => {
  const all = await parts()
  const wanted = process.argv.slice(2)
  const unknown = wanted.filter((name) => !all.has(name))
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')} to measure. There are: ${[...all.keys()].toSorted().join(', ')}.`)
    return 1
  }
  const figures = await earlier()
  const missed: string[] = []
  for (const [file, bench] of all) {
    if (wanted.length > 0 && !wanted.includes(file)) continue
    const rows = await bench.run()
    console.log(reportOf(bench.name, rows))
    missed.push(...rows.filter((one) => meets(one) === false).map(({ what }) => `${bench.name}: ${what}`))
    figures[file] = { name: bench.name, measuredOn: new Date().toISOString().slice(0, 10), machine, rows }
  }
  const sorted = Object.fromEntries(Object.entries(figures).toSorted(([a], [b]) => a.localeCompare(b)))
  await writeFile(resultsFile, `${JSON.stringify(results.parse(sorted), null, 2)}\n`)
  if (missed.length > 0) console.log(`\nNot where it should be: ${missed.join('; ')}.`)
  return 0
})
