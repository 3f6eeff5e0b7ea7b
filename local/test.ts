import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '#local/terminal/main.ts'
import { bin, root } from '#local/terminal/paths.ts'
import { adopt } from '#local/terminal/processes.ts'
import { seconds } from '#local/terminal/progress.ts'
import { onShutdown } from '#local/terminal/shutdown.ts'
import { closingLine, nothing, plus, type Tally, tallyOf } from '#local/terminal/tally.ts'
import { needsCloud, type Part, wantedParts } from '#local/terminal/test-parts.ts'
import { Trouble } from '#local/terminal/trouble.ts'
import { startTestCloud } from '#local/test/test-cloud.ts'

await main(async () => {
  const { parts, vitest } = wantedParts(process.argv.slice(2))
  const reports = await mkdtemp(join(tmpdir(), 'laissez-passer-reports-'))
  onShutdown(() => rm(reports, { recursive: true, force: true }))

  let sum = nothing
  for (const part of parts.filter((part) => !needsCloud(part)))
    sum = plus(sum, part === 'check' ? await check() : await runVitest(part, vitest, reports))
  const onCloud = parts.filter(needsCloud)
  if (onCloud.length > 0) sum = plus(sum, await runOnCloud(onCloud, vitest, reports))
  console.log(`\n${closingLine(sum)}`)
  return sum.failed === 0 ? 0 : 1
})

/** Formatting, rules and types: each counts as one test. */
async function check(): Promise<Tally> {
  const biome = await show('biome ci', bin('biome'), [
    'ci',
    '--error-on-warnings',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
  ])
  const types = await show('tsc', bin('tsc'), ['--noEmit', '-p', '.'])
  return plus(asTally(biome), asTally(types))
}

function asTally(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** One stack for all parts that need one. Where it cannot be had, that is one failure, and its reason is printed. */
async function runOnCloud(parts: readonly Part[], vitest: readonly string[], reports: string): Promise<Tally> {
  let sum = nothing
  try {
    const card = await startTestCloud({ page: parts.includes('browser') })
    for (const part of parts) sum = plus(sum, await runVitest(part, vitest, reports, { LAISSEZ_PASSER_CLOUD: card }))
  } catch (error) {
    console.error(error instanceof Trouble ? `\n${error.message}` : error)
    sum = plus(sum, { passed: 0, failed: 1 })
  }
  return sum
}

async function runVitest(
  part: Part,
  options: readonly string[],
  reports: string,
  env: Record<string, string> = {},
): Promise<Tally> {
  const report = join(reports, `${part}.json`)
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', '--project', part, '--passWithNoTests', ...reporting, ...options]
  return tallyOf(report, await show(`tests: ${part}`, bin('vitest'), args, env))
}

/** Runs a command with its output shown, and gives its exit code. */
function show(
  title: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  console.log(`\n── ${title}`)
  const began = performance.now()
  const child = adopt(
    spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    }),
  )
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('close', (code) => {
      console.log(`── ${title}: ${code === 0 ? 'passed' : 'failed'} (${seconds(performance.now() - began)})`)
      resolve(code ?? 1)
    })
  })
}
