import { join } from 'node:path'
import { deploy } from '#local/cloud/deploy.ts'
import { instanceAt, prepare } from '#local/cloud/instance.ts'
import { type Cloud, endOfLog, startCloud } from '#local/cloud/ministack.ts'
import { ensurePython } from '#local/cloud/python.ts'
import { sweep } from '#local/cloud/sweep.ts'
import { writeCard } from '#local/demo/card.ts'
import { sampleCases } from '#local/demo/sample-cases.ts'
import { ensureUsers } from '#local/demo/users.ts'
import { buildPage } from '#local/door/build-page.ts'
import { openFrontDoor, originAt } from '#local/door/front-door.ts'
import { takeLock } from '#local/terminal/lock.ts'
import { main } from '#local/terminal/main.ts'
import { type StartOptions, startOptions } from '#local/terminal/options.ts'
import { localDir } from '#local/terminal/paths.ts'
import { freePort } from '#local/terminal/port.ts'
import { seconds, step } from '#local/terminal/progress.ts'
import { onShutdown } from '#local/terminal/shutdown.ts'
import { table } from '#local/terminal/table.ts'
import { Trouble } from '#local/terminal/trouble.ts'

const users = join(localDir, 'users.json')
const instance = instanceAt(join(localDir, 'cloud'), users)

await main(async () => {
  const began = performance.now()
  const options = startOptions(process.argv.slice(2))
  const origin = originAt(options.port)
  const lock = await takeLock(join(localDir, 'start.lock'), 'The local cloud')
  onShutdown(lock.release)
  if ((await freePort(options.port)) === null) throw new Trouble('port-taken', String(options.port))

  const [{ cloud, outputs, people }] = await Promise.all([bringUp(options, origin), buildPage()])
  const door = await openFrontDoor(cloud.endpoint, outputs, options.port)
  onShutdown(door.stop)
  const card = { endpoint: cloud.endpoint, origin, control: null, outputs, users: [...people.users] }
  await writeCard(instance.card, card)
  const cases = await sampleCases(card)

  console.log(`\n${cases}`)
  console.log(`\nReady after ${seconds(performance.now() - began)}: ${origin}\n`)
  if (people.created) {
    const rows = people.users.map(({ email, name, roles, password }) => [email, password, roles.join(', '), name])
    console.log(table(['Sign in as', 'Password', 'Group', 'Name'], rows))
    console.log(`\nThe passwords are shown this once; they are kept in ${users}.\n`)
  }
  console.log('Ctrl-C stops everything; the data stays. npm start -- --fresh starts anew.')
  await cloud.ended
  throw new Trouble('cloud-died', await endOfLog(instance))
})

async function bringUp(options: StartOptions, origin: string) {
  const cloud = await reachCloud(options)
  const outputs = await deploy(cloud.endpoint, instance, origin)
  const [people] = await Promise.all([
    ensureUsers(cloud.endpoint, outputs, users),
    step('starting waiting cases again', () => sweep(cloud.endpoint, outputs)),
  ])
  return { cloud, outputs, people }
}

/** The cloud that AWS_ENDPOINT_URL names, or one of our own. */
async function reachCloud({ fresh, cloudPort }: StartOptions): Promise<Pick<Cloud, 'endpoint' | 'ended'>> {
  const given = process.env.AWS_ENDPOINT_URL
  await prepare(instance, { fresh: fresh && !given })
  if (given) return { endpoint: given.replace(/\/$/, ''), ended: new Promise(() => {}) }
  await step('Python environment', ensurePython)
  const cloud = await step('starting the local cloud', () => startCloud(instance, cloudPort))
  onShutdown(cloud.stop)
  return cloud
}
