import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cloudEnvironment, region } from '#local/cloud/cloud-client.ts'
import type { Instance } from '#local/cloud/instance.ts'
import { venvPython } from '#local/cloud/python.ts'
import { forgetStreamPositions } from '#local/cloud/stream-positions.ts'
import { root } from '#local/terminal/paths.ts'
import { freePort, loopback } from '#local/terminal/port.ts'
import { adopt, killGroup, tail } from '#local/terminal/processes.ts'
import { Trouble } from '#local/terminal/trouble.ts'

/** A running local cloud. `stop` keeps the data for the next start, `ended` is fulfilled when the process is gone. */
export type Cloud = {
  readonly endpoint: string
  readonly port: number
  stop(): Promise<void>
  readonly ended: Promise<void>
}

export type Manner = {
  /** the address that its Lambdas are given in the place of its own, where something stands in between and counts */
  readonly through?: string
  /** whether roles may do only what they were granted; LOCAL_IAM=off helps to tell a missing grant from another fault */
  readonly enforceIam?: boolean
}

/** Time to save its data and to go; after it the whole process group is ended by force. */
const patience = 10_000

/**
 * Starts MiniStack on the loopback interface and waits until it answers.
 * @param wish the port wanted; without it any free one
 * @throws Trouble port-taken, cloud-died, cloud-silent
 */
export async function startCloud(instance: Instance, wish?: number, manner: Manner = {}): Promise<Cloud> {
  const port = await freePort(wish)
  if (port === null) throw new Trouble('port-taken', String(wish))
  await forgetStreamPositions(instance.state)
  const log = openSync(instance.log, 'a')
  const child = adopt(
    spawn(venvPython, [join(root, 'local', 'cloud', 'guard.py')], {
      cwd: instance.dir,
      env: environment(instance, port, manner),
      stdio: ['pipe', log, log],
      detached: true,
    }),
  )
  closeSync(log)
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
    child.once('error', () => resolve())
  })
  const endpoint = `http://${loopback}:${port}`
  await healthy(endpoint, child, instance)
  return { endpoint, port, ended, stop: () => stop(child, ended) }
}

/** Each setting is documented by MiniStack's README. TMPDIR: its temporary files go with the instance's folder. */
function environment(instance: Instance, port: number, manner: Manner): NodeJS.ProcessEnv {
  const { through = `http://${loopback}:${port}`, enforceIam = process.env.LOCAL_IAM !== 'off' } = manner
  const { AWS_PROFILE: _profile, ...inherited } = process.env
  return {
    ...inherited,
    ...cloudEnvironment(through),
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
    GATEWAY_PORT: String(port),
    BIND_HOST: loopback,
    MINISTACK_HOST: 'localhost',
    MINISTACK_REGION: region,
    AUTH: String(enforceIam),
    SFTP_ENABLED: '0',
    IOT_MTLS_ENABLED: '0',
    PERSIST_STATE: '1',
    STATE_DIR: instance.state,
    S3_PERSIST: '1',
    S3_DATA_DIR: join(instance.state, 's3'),
    TMPDIR: instance.temp,
    // Lambda bundles may await at the top level; the worker loads them by require
    NODE_OPTIONS: '--no-experimental-require-module',
    PYTHONUNBUFFERED: '1',
  }
}

/** What a local cloud said last. */
export const endOfLog = async ({ log }: Instance): Promise<string> => tail(await readFile(log, 'utf8'))

async function healthy(endpoint: string, child: ChildProcess, instance: Instance): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Trouble('cloud-died', await endOfLog(instance))
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => null)
    if (answer?.ok) return
    await pause(100)
  }
  killGroup(child, 'SIGKILL')
  throw new Trouble('cloud-silent', await endOfLog(instance))
}

/** The signal goes to the emulator alone, so that its workers are there until it has saved its data. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  await Promise.race([ended, pause(patience, undefined, { ref: false })])
  killGroup(child, 'SIGKILL')
  await ended
}
