import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Meter, openMeter } from '#bench/lib/meter.ts'
import { deploy } from '#local/cloud/deploy.ts'
import { instanceAt, prepare } from '#local/cloud/instance.ts'
import { startCloud } from '#local/cloud/ministack.ts'
import type { StackOutputs } from '#local/cloud/outputs.ts'
import { ensurePython } from '#local/cloud/python.ts'
import type { DemoUser } from '#local/demo/demo-users.ts'
import { clientFor } from '#local/demo/script-client.ts'
import { signIn } from '#local/demo/sign-in.ts'
import { ensureUsers } from '#local/demo/users.ts'
import { openFrontDoor, originAt } from '#local/door/front-door.ts'
import { freePort } from '#local/terminal/port.ts'
import { step } from '#local/terminal/progress.ts'
import { onShutdown } from '#local/terminal/shutdown.ts'
import type { Call } from '#web/api/client.ts'

/** A deployed stack of the bench’s own, everything of which passes the meter; the real one is `endpoint`. */
export type BenchCloud = {
  endpoint: string
  origin: string
  outputs: StackOutputs
  meter: Meter
  /** the API as a person with this role calls it */
  as: (role: 'procurement' | 'dpo') => Promise<Call>
}

const start = async (): Promise<BenchCloud> => {
  const instance = instanceAt(await mkdtemp(join(tmpdir(), 'laissez-passer-bench-')))
  onShutdown(() => rm(instance.dir, { recursive: true, force: true, maxRetries: 3 }))
  await prepare(instance)
  await step('Python environment', ensurePython)
  const meter = await openMeter()
  const cloud = await step('starting a local cloud', () => startCloud(instance, undefined, { through: meter.endpoint }))
  onShutdown(() => cloud.stop())
  meter.standBefore(cloud.endpoint)
  const origin = originAt((await freePort()) ?? 0)
  const outputs = await deploy(cloud.endpoint, instance, origin)
  const { users } = await ensureUsers(cloud.endpoint, outputs, instance.users)
  const door = await openFrontDoor(meter.endpoint, outputs, Number(new URL(origin).port))
  onShutdown(door.stop)
  const as = async (role: DemoUser['roles'][number]) => {
    const user = users.find(({ roles }) => roles.length === 1 && roles[0] === role)
    if (user === undefined) throw new Error(`No demo user has the role ${role} alone.`)
    return clientFor(origin, await signIn(cloud.endpoint, outputs, user))
  }
  return { endpoint: cloud.endpoint, origin, outputs, meter, as }
}

let running: Promise<BenchCloud> | undefined

/** One stack for all parts of the bench, started by the first that needs it. */
export const benchCloud = (): Promise<BenchCloud> => {
  running ??= start()
  return running
}
