import { type ChildProcess, spawn } from 'node:child_process'
import { Trouble } from '#local/terminal/trouble.ts'

/** Every child leads a process group of its own, so that it can be ended with all that it started; none outlives this process. */
const children = new Set<ChildProcess>()

process.on('exit', () => {
  for (const child of children) killGroup(child, 'SIGKILL')
})

type Options = {
  cwd?: string
  env?: NodeJS.ProcessEnv
  timeout?: number
  what: string
  onLine?: (line: string) => void
}

/**
 * Runs a command to its end and gives what it said.
 * @param options.timeout milliseconds after which it is ended
 * @throws Trouble command-failed, command-slow, with the end of what it said
 */
export function run(command: string, args: readonly string[], options: Options): Promise<string> {
  const child = adopt(
    spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    }),
  )
  let said = ''
  let slow = false
  const hear = (chunk: string) => {
    said += chunk
    if (options.onLine) chunk.split('\n').filter(Boolean).forEach(options.onLine)
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  const alarm = setTimeout(() => {
    slow = true
    killGroup(child, 'SIGKILL')
  }, options.timeout ?? 600_000)
  return new Promise((resolve, reject) => {
    const fail = (code: 'command-failed' | 'command-slow', why: string) =>
      reject(new Trouble(code, `${tail(said)}\n${options.what} ${why}`))
    child.once('error', (error) => {
      clearTimeout(alarm)
      fail('command-failed', `could not be started: ${error.message}`)
    })
    child.once('close', (code) => {
      clearTimeout(alarm)
      if (slow) fail('command-slow', `took longer than ${(options.timeout ?? 600_000) / 1000} s and was ended.`)
      else if (code !== 0) fail('command-failed', 'failed; the lines above say why.')
      else resolve(said)
    })
  })
}

/** Remembers a child until its end, so that it is ended with this process at the latest. It must have been spawned `detached`. */
export function adopt<T extends ChildProcess>(child: T): T {
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // nobody of the group is left
  }
}

/** The last lines of a text. */
export const tail = (text: string, lines = 25): string => text.trimEnd().split('\n').slice(-lines).join('\n')
