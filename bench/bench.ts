import { glob, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import * as z from 'zod'
import { reportOf } from '#bench/lib/report.ts'
import { type Bench, meets, row } from '#bench/lib/row.ts'
import { main } from '#local/terminal/main.ts'
import { root } from '#local/terminal/paths.ts'

const resultsFile = join(root, 'bench', 'results.json')

const results = z.record(
  z.string(),
  z.strictObject({ name: z.string(), measuredOn: z.iso.date(), machine: z.string(), rows: z.array(row) }),
)

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

const isBench = (value: unknown): value is Bench =>
  typeof value === 'object' && value !== null && 'name' in value && 'run' in value && typeof value.run === 'function'

/** The names of the files that may hold a part. */
const fileNames = async (): Promise<string[]> => {
  const files = await Array.fromAsync(glob('*.ts', { cwd: join(root, 'bench') }))
  return files
    .map((file) => basename(file, '.ts'))
    .filter((name) => name !== 'bench')
    .toSorted()
}

const partOf = async (name: string): Promise<Bench> => {
  const { bench }: { bench?: unknown } = await import(`#bench/${name}.ts`)
  if (!isBench(bench))
    throw new Error(`bench/${name}.ts exports nothing to measure: a \`bench\` with a name and a run.`)
  return bench
}

const earlier = async () => results.parse(JSON.parse(await readFile(resultsFile, 'utf8').catch(() => '{}')))

/** `npm run bench`, or `npm run bench -- case-cost bundles`: measures, prints, and keeps the figures in bench/results.json. */
await main(async () => {
  const [all, named] = [await fileNames(), process.argv.slice(2)]
  const unknown = named.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')} to measure. There are: ${all.join(', ')}.`)
    return 1
  }
  const figures = await earlier()
  const missed: string[] = []
  for (const file of named.length > 0 ? named : all) {
    const bench = await partOf(file)
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
