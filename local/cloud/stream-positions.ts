import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

const lambdaState = z.looseObject({
  payload: z.looseObject({ dynamodb_stream_positions: z.looseObject({ data: z.record(z.string(), z.int()) }) }),
})

/**
 * Puts the readers of table streams back to the beginning, while the cloud is stopped. MiniStack keeps how far each
 * reader had come, but not the stream: it starts empty, and would be read again only after as many records as before.
 * What was in the stream and unread is lost; the sweep sends it again.
 */
export async function forgetStreamPositions(stateDir: string): Promise<void> {
  const file = join(stateDir, 'lambda.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return
  const state = lambdaState.parse(JSON.parse(text))
  state.payload.dynamodb_stream_positions.data = {}
  await writeFile(`${file}.new`, JSON.stringify(state))
  await rename(`${file}.new`, file)
}
