import { randomUUID } from 'node:crypto'
import { benchCloud } from '#bench/lib/bench-cloud.ts'
import { foreign, harmless } from '#bench/lib/case-lives.ts'
import type { Bench } from '#bench/lib/row.ts'
import { quantile } from '#bench/lib/statistics.ts'
import { watcher } from '#bench/lib/watch.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'

const cases = 40
/** the first ones start the functions' processes */
const warmUp = 4

/** How long the machine takes from a submission to its recommendation: every third case with a contract to read. */
export const bench: Bench = {
  name: 'Machine time from submission to recommendation',
  run: async () => {
    const cloud = await benchCloud()
    const buyer = await cloud.as('procurement')
    const { once, delivered } = watcher(cloud)
    const times: number[] = []
    for (let index = 0; index < cases + warmUp; index += 1) {
      const contract =
        index % 3 === 0 ? await upload(buyer, cloud.origin, sampleContract('complete', 'fr', 'pdf')) : null
      const body = { ...(index % 3 === 1 ? harmless() : foreign(contract)), service: `Service ${index}` }
      const from = performance.now()
      const { id } = await buyer('submitCase', { body, idempotencyKey: randomUUID() })
      await once(id, index % 3 === 1 ? 'in-force' : 'awaiting-decision')
      times.push(performance.now() - from)
      await delivered()
    }
    const warm = times.slice(warmUp).map((milliseconds) => milliseconds / 1000)
    const note = `${warm.length} cases one after the other, warm, on the local cloud`
    return [
      { what: 'median', value: quantile(warm, 0.5), unit: 's', aim: { below: 3 }, note },
      { what: 'p95', value: quantile(warm, 0.95), unit: 's', aim: { below: 3 }, note },
    ]
  },
}
