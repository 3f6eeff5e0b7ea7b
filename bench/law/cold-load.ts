import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Row } from '#bench/lib/row.ts'
import { quantile } from '#bench/lib/statistics.ts'
import { options, root } from '#infra/bundle.ts'
import { at, cases } from './cases.ts'

const processes = 21

/** Lines of TypeScript bundled as the functions are; where, and how large. */
const bundled = async (
  folder: string,
  name: string,
  contents: string,
): Promise<{ file: string; megabytes: number }> => {
  const outfile = join(folder, `${name}.mjs`)
  const { outExtension: _, ...asFunctions } = options
  await build({ ...asFunctions, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile })
  return { file: outfile, megabytes: statSync(outfile).size / 1_000_000 }
}

/** Processor time in milliseconds that a fresh process takes to load a bundle and run it; on one core it takes that long. */
const started = (file: string): number => {
  const script = `const before = process.cpuUsage(); await import(${JSON.stringify(file)})
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }))
}

const opening = `import { currentPacks } from '#domain/law/pack/packs.ts'; currentPacks()`
const withoutLaw = `import { transfer } from '#domain/facts/transfer.ts'; transfer.safeParse({})`
const withLaw = `${withoutLaw}; import { assess } from '#domain/law/assess/assess.ts'
  import { currentPacks } from '#domain/law/pack/packs.ts'
  assess(${JSON.stringify(cases[1])}, currentPacks(), ${JSON.stringify(at)})`

/** What all packs cost a function that starts cold. The bundles take turns, each time in a process of their own. */
export const coldLoad = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'law-bench-'))
  try {
    const packs = await bundled(folder, 'packs', opening)
    const without = await bundled(folder, 'without', withoutLaw)
    const all = await bundled(folder, 'all', withLaw)
    const times: Record<'packs' | 'without' | 'all', number[]> = { packs: [], without: [], all: [] }
    for (let i = 0; i < processes; i++) {
      times.packs.push(started(packs.file))
      times.without.push(started(without.file))
      times.all.push(started(all.file))
    }
    const median = (name: keyof typeof times): number => Math.round(10 * quantile(times[name], 0.5)) / 10
    const fresh = `processor time, median of ${processes} fresh processes`
    return [
      {
        what: 'cold load of all packs',
        value: median('packs'),
        unit: 'ms',
        aim: { below: 50 },
        note: `${fresh}, the engine with them`,
      },
      {
        what: 'what the law adds to a cold start',
        value: Math.round(10 * (median('all') - median('without'))) / 10,
        unit: 'ms',
        note: `${fresh}: ${median('all')} ms with all packs and one assessment, ${median('without')} ms with the schema of a transfer alone`,
      },
      {
        what: 'what the law adds to a bundle',
        value: Math.round(100 * (all.megabytes - without.megabytes)) / 100,
        unit: 'MB',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
