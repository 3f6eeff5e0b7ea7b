import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Phase } from '#domain/case/case.ts'
import { database, tokensTable } from '#store/database.ts'
import { epochSeconds } from '#store/epoch-seconds.ts'
import { keys } from '#store/keys.ts'

type Wait = { case: string; phase: Phase; revision: number }

const stored = z.object({ token: z.string() })

/** A task token lives for a year at most, like the execution that waits on it. In seconds. */
const lifetime = 366 * 24 * 60 * 60

/** Keeps the token on which an execution waits; a new attempt's token takes the place of a dead one. */
export const keepToken = async (wait: Wait, token: string, at: string): Promise<void> => {
  await database.send(
    new PutCommand({
      TableName: tokensTable(),
      Item: {
        ...keys.token(wait.case, wait.phase, wait.revision),
        token,
        ttl: epochSeconds(at) + lifetime,
      },
    }),
  )
}

/** The token on which an execution waits; undefined where none waits, or not yet. */
export const findToken = async (wait: Wait): Promise<string | undefined> => {
  const { Item } = await database.send(
    new GetCommand({
      TableName: tokensTable(),
      Key: keys.token(wait.case, wait.phase, wait.revision),
      ConsistentRead: true,
    }),
  )
  return Item === undefined ? undefined : stored.parse(Item).token
}

export const forgetToken = async (wait: Wait): Promise<void> => {
  await database.send(
    new DeleteCommand({ TableName: tokensTable(), Key: keys.token(wait.case, wait.phase, wait.revision) }),
  )
}
