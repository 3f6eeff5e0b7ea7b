import { setTimeout as pause } from 'node:timers/promises'

/** Asks again until the answer is not null; fails with `what` when it does not come. */
export async function until<T>(what: string, ask: () => Promise<T | null>, seconds = 15): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error(`${what}: not after ${seconds} s.`)
    await pause(100)
  }
}
