import { execFile } from 'node:child_process'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Trouble } from '#local/terminal/trouble.ts'

type Lock = { release(): Promise<void> }

/**
 * Takes a lock: a file with the process's number and birth in it. A lock whose process is gone is taken over, also
 * when another process has been given its number since.
 * @param patience milliseconds to wait for another process to let go
 * @throws Trouble already-running
 */
export async function takeLock(file: string, what: string, patience = 0): Promise<Lock> {
  await mkdir(dirname(file), { recursive: true })
  const deadline = Date.now() + patience
  for (;;) {
    if (await claim(file)) return { release: () => rm(file, { force: true }) }
    if (Date.now() >= deadline) throw new Trouble('already-running', what)
    await pause(200)
  }
}

/** For work that two runs must not do at once, but that the second may wait for. */
export async function withLock<T>(file: string, what: string, work: () => Promise<T>): Promise<T> {
  const lock = await takeLock(file, what, 180_000)
  try {
    return await work()
  } finally {
    await lock.release()
  }
}

async function claim(file: string): Promise<boolean> {
  const own = `${file}.${process.pid}`
  await writeFile(own, `${process.pid} ${await birth(process.pid)}`)
  try {
    // appears with its content or not at all, and never over another
    await link(own, file)
    return true
  } catch {
    const [pid = '', ...born] = (await readFile(file, 'utf8').catch(() => '')).split(' ')
    const holder = Number(pid)
    if (holder > 0 && alive(holder) && (await birth(holder)) === born.join(' ')) return false
    await rm(file, { force: true })
    return false
  } finally {
    await rm(own, { force: true })
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** When a process was started: from the kernel (proc(5), field 22 of stat), else as ps says it, else unknown. */
async function birth(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat !== null) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  const said = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return said.stdout.trim()
}
