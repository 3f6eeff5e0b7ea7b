import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetStreamPositions } from '#local/cloud/stream-positions.ts'
import { takeLock } from '#local/terminal/lock.ts'
import { startOptions } from '#local/terminal/options.ts'
import { run } from '#local/terminal/processes.ts'
import { closingLine, plus, tallyOf } from '#local/terminal/tally.ts'
import { wantedParts } from '#local/terminal/test-parts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('npm start', () => {
  test('knows its options, and their defaults', () => {
    expect(startOptions([])).toEqual({ fresh: false, port: 8787, cloudPort: 4566 })
    expect(startOptions(['--fresh', '--port', '9000'])).toEqual({ fresh: true, port: 9000, cloudPort: 4566 })
  })

  test.each([[['--frehs']], [['--port', 'many']], [['--port', '70000']], [['here']]])(
    'answers %j with what there is to choose from',
    (args) => {
      expect(() => startOptions(args)).toThrow(/Usage: npm start/)
    },
  )

  test('does not start twice over the same data, but takes over from a run that died', async () => {
    const file = join(folder, 'lock')
    const lock = await takeLock(file, 'The local cloud')
    await expect(takeLock(file, 'The local cloud')).rejects.toMatchObject({ code: 'already-running' })
    await lock.release()
    const gone = await run(process.execPath, ['-p', 'process.pid'], { what: 'A short process' })
    await writeFile(file, gone.trim())
    await expect(takeLock(file, 'The local cloud', 1000)).resolves.toBeDefined()
    await writeFile(file, `${process.pid} born at another time`)
    await expect(takeLock(file, 'The local cloud', 1000)).resolves.toBeDefined()
  })
})

describe('npm test', () => {
  test('runs everything, or the parts that are named with what vitest is told', () => {
    expect(wantedParts([])).toEqual({ parts: ['check', 'unit', 'probes', 'journeys', 'browser'], vitest: [] })
    expect(wantedParts(['journeys', '-t', 'two DPOs'])).toEqual({ parts: ['journeys'], vitest: ['-t', 'two DPOs'] })
    expect(() => wantedParts(['-t', 'two DPOs'])).toThrow(/Name the part first/)
  })

  test.each([
    ['passed', { numPassedTests: 3, numFailedTests: 0, success: true }, 0, { passed: 3, failed: 0 }],
    ['failed', { numPassedTests: 3, numFailedTests: 2, success: false }, 1, { passed: 3, failed: 2 }],
    [
      'a file that does not load',
      { numPassedTests: 3, numFailedTests: 0, success: false },
      1,
      { passed: 3, failed: 1 },
    ],
    ['no report', null, 1, { passed: 0, failed: 1 }],
  ])('counts honestly: %s', async (name, report, code, tally) => {
    const file = join(folder, `${name}.json`)
    if (report) await writeFile(file, JSON.stringify(report))
    expect(await tallyOf(file, code)).toEqual(tally)
  })

  test('ends with one line that says it all', () => {
    expect(closingLine(plus({ passed: 2, failed: 0 }, { passed: 5, failed: 1 }))).toBe('7 passed, 1 failed')
  })
})

describe('A command that is run', () => {
  test('fails with the end of what it said', async () => {
    const failing = run(process.execPath, ['-e', 'console.error("no disk"); process.exit(3)'], { what: 'Saving' })
    await expect(failing).rejects.toMatchObject({ code: 'command-failed', message: expect.stringContaining('no disk') })
  })

  test('is ended when it takes too long, with all that it started', async () => {
    const file = join(folder, 'grandchild')
    const program = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
      setInterval(() => {}, 1000)`
    const slow = run(process.execPath, ['-e', program], { what: 'Waiting', timeout: 1500 })
    await expect(slow).rejects.toMatchObject({ code: 'command-slow' })
    const grandchild = Number(await readFile(file, 'utf8'))
    expect(await isGone(grandchild)).toBe(true)
  })
})

test('After a stop the readers of streams begin anew, and nothing else of the state changes', async () => {
  const scoped = { __account_region_scoped__: true, data: { 'account\u0000region\u0000reader': 668 } }
  const rest = { functions: { a: [1, null, 'x'] }, kinesis_positions: scoped }
  const state = { __ministack_format__: 2, payload: { ...rest, dynamodb_stream_positions: scoped } }
  await writeFile(join(folder, 'lambda.json'), JSON.stringify(state))
  await forgetStreamPositions(folder)
  expect(JSON.parse(await readFile(join(folder, 'lambda.json'), 'utf8'))).toEqual({
    __ministack_format__: 2,
    payload: { ...rest, dynamodb_stream_positions: { __account_region_scoped__: true, data: {} } },
  })
})

/** A killed process may be there a moment longer, until it is collected. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null || stat.includes(') Z ')) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}
