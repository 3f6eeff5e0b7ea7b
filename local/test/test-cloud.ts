import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deploy } from '#local/cloud/deploy.ts'
import { instanceAt, prepare } from '#local/cloud/instance.ts'
import { startCloud } from '#local/cloud/ministack.ts'
import { ensurePython } from '#local/cloud/python.ts'
import { writeCard } from '#local/demo/card.ts'
import { ensureUsers } from '#local/demo/users.ts'
import { buildPage } from '#local/door/build-page.ts'
import { openFrontDoor, originAt } from '#local/door/front-door.ts'
import { freePort, loopback } from '#local/terminal/port.ts'
import { step } from '#local/terminal/progress.ts'
import { onShutdown } from '#local/terminal/shutdown.ts'

/**
 * A cloud of this run's own, with the stack deployed: free ports and a temporary folder, so that two runs at once do
 * not meet. It is gone at shutdown.
 * @returns the file that says where it is (see local/demo/card.ts)
 */
export async function startTestCloud({ page }: { page: boolean }): Promise<string> {
  const instance = instanceAt(await mkdtemp(join(tmpdir(), 'laissez-passer-')))
  onShutdown(() => rm(instance.dir, { recursive: true, force: true, maxRetries: 3 }))
  await prepare(instance)
  const [, built] = await Promise.allSettled([step('Python environment', ensurePython), page ? buildPage() : null])
  // a page that does not build fails its own tests, not those of the system behind it
  if (built.status === 'rejected') console.error(built.reason instanceof Error ? built.reason.message : built.reason)

  let cloud = await step('starting a local cloud', () => startCloud(instance))
  onShutdown(() => cloud.stop())
  const { endpoint, port } = cloud
  const origin = originAt(await anyPort())
  const outputs = await deploy(endpoint, instance, origin)
  const { users } = await ensureUsers(endpoint, outputs, instance.users)
  const door = await openFrontDoor(endpoint, outputs, Number(new URL(origin).port))
  onShutdown(door.stop)
  const control = await offerRestart(async () => {
    await cloud.stop()
    cloud = await startCloud(instance, port)
  })
  await writeCard(instance.card, { endpoint, origin, control, outputs, users: [...users] })
  return instance.card
}

async function anyPort(): Promise<number> {
  const port = await freePort()
  if (port === null) throw new Error('This machine has no free port.')
  return port
}

/** Lets a test restart the cloud that it runs against, from another process. */
async function offerRestart(restart: () => Promise<void>): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== '/restart') return response.writeHead(404).end()
    return restart().then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  const port = await anyPort()
  await new Promise<void>((resolve) => server.listen(port, loopback, resolve))
  onShutdown(async () => {
    server.close()
    server.closeAllConnections()
  })
  return `http://${loopback}:${port}`
}
