import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where one local cloud keeps everything of its own, so that several can run side by side. */
export type Instance = {
  readonly dir: string
  readonly state: string
  readonly temp: string
  readonly log: string
  readonly lock: string
  /** what was deployed to it last */
  readonly deployed: string
  /** where it is and who is in it, for tests and tools: see local/demo/card.ts */
  readonly card: string
  readonly users: string
}

export function instanceAt(dir: string, users = join(dir, 'users.json')): Instance {
  return {
    dir,
    state: join(dir, 'state'),
    temp: join(dir, 'tmp'),
    log: join(dir, 'cloud.log'),
    lock: join(dir, 'lock'),
    deployed: join(dir, 'deployed'),
    card: join(dir, 'cloud.json'),
    users,
  }
}

/** Makes the folders of an instance; `fresh` throws away what was there. */
export async function prepare(instance: Instance, { fresh = false } = {}): Promise<void> {
  if (fresh) await rm(instance.dir, { recursive: true, force: true, maxRetries: 3 })
  await mkdir(instance.state, { recursive: true })
  // what a run leaves in its temporary folder is of no use to the next one
  await rm(instance.temp, { recursive: true, force: true, maxRetries: 3 })
  await mkdir(instance.temp, { recursive: true })
  // the workers that run Lambdas are CommonJS and lie in there: the project's own "type": "module" must not reach them
  await writeFile(join(instance.temp, 'package.json'), '{ "type": "commonjs" }\n')
}
