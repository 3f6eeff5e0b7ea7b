import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { instanceAt } from '#local/cloud/instance.ts'
import { type CloudCard, readCard } from '#local/demo/card.ts'
import { Trouble } from '#local/terminal/trouble.ts'

/** `npm test` names here the file that says where its cloud is. */
const cardFile = (): string => {
  const file = process.env.LAISSEZ_PASSER_CLOUD
  if (!file) throw new Trouble('no-test-cloud')
  return file
}

/** The deployed stack that this run of the tests shares: where it is, what is in it, and the demo's people. */
export const testCloud = (): Promise<CloudCard> => readCard(cardFile())

/** Stops the cloud (SIGTERM, so that it saves its data) and starts it again on the same port. */
export const restartCloud = async (): Promise<void> => {
  const { control } = await testCloud()
  if (control === null) throw new Trouble('no-test-cloud')
  const answer = await fetch(new URL('/restart', control), { method: 'POST' })
  if (!answer.ok) throw new Error(`The cloud was not restarted: ${await answer.text()}`)
}

/** The private key (PEM) that the cloud's user pool signs ID tokens with, to make tokens that are wrong in one thing only. */
export const poolKey = async (): Promise<string> => {
  const { outputs } = await testCloud()
  const { state } = instanceAt(dirname(cardFile()))
  return readFile(join(state, 'cognito-pool-keys', `${outputs.UserPoolId}-id.pem`), 'utf8')
}
