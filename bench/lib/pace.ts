import { quantile } from '#bench/lib/statistics.ts'

/** Processor time of this process so far, in microseconds: others that share the machine do not count. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

type Work = () => unknown

/** What the last run gave: kept, so that no compiler finds out that nobody asked for it and leaves it out. */
export let kept: unknown

const batch = 100
const turns = 25
/** the first turns are for warming up */
const warmUp = 4
const turnTakes = 40_000

const paceOf = async (work: Work): Promise<number> => {
  const start = spent()
  let runs = 0
  while (spent() - start < turnTakes) {
    for (let i = 0; i < batch; i++) {
      kept = work()
      if (kept instanceof Promise) await kept
    }
    runs += batch
  }
  return (spent() - start) / runs
}

/**
 * Processor time of one run of each, in microseconds, in the order given. They take turns, so that whatever else goes on on
 * the machine meets all of them alike; the median of the turns counts.
 */
export const paces = async (works: readonly Work[]): Promise<number[]> => {
  const contest = works.map((work) => ({ work, taken: [] as number[] }))
  for (let turn = 0; turn < turns; turn++)
    for (const { work, taken } of contest) {
      const pace = await paceOf(work)
      if (turn >= warmUp) taken.push(pace)
    }
  return contest.map(({ taken }) => quantile(taken, 0.5))
}
