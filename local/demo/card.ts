import { readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod'
import { stackOutputs } from '#local/cloud/outputs.ts'
import { demoUser } from '#local/demo/demo-users.ts'

/** Where a local cloud is and what is deployed to it: all that a test or a tool needs to use it. */
export const cloudCard = z.strictObject({
  endpoint: z.url(),
  /** the page's origin: the front door */
  origin: z.url(),
  /** takes `POST /restart`: stops the cloud (SIGTERM) and starts it again; null where nobody offers that */
  control: z.url().nullable(),
  outputs: stackOutputs,
  users: z.array(demoUser),
})
export type CloudCard = z.infer<typeof cloudCard>

/** It holds the demo users' passwords: for its owner's eyes alone. */
export const writeCard = (file: string, card: CloudCard): Promise<void> =>
  writeFile(file, `${JSON.stringify(card, null, 2)}\n`, { mode: 0o600 })

export const readCard = async (file: string): Promise<CloudCard> =>
  cloudCard.parse(JSON.parse(await readFile(file, 'utf8')))
