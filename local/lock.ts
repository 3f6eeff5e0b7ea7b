import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Trouble } from '#local/trouble.ts'

type Lock = { release(): Promise<void> }

/**
 * Takes a lock: a file with the process's number in it. A lock whose process is gone is taken over.
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
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (Number.isInteger(holder) && holder > 0 && alive(holder)) return false
    await rm(file, { force: true })
    return false
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
