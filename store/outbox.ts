import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { caseStatus, phase } from '#domain/case/case.ts'
import { asksOfficers, type Change, consequences, isNews } from '#domain/case/change.ts'
import { happening } from '#domain/record/ledger.ts'
import { database, registryTable } from '#store/database.ts'
import { keys, lists } from '#store/keys.ts'

/** What must follow a change that was written. Ids and codes only: it travels to the event bus. */
export const letter = z.object({
  organisation: z.string(),
  case: z.string(),
  version: z.int(),
  revision: z.int(),
  attempt: z.int(),
  status: caseStatus,
  happening,
  at: z.string(),
  /** the phase to start, under the attempt named here */
  start: phase.nullable(),
  /** the waiting execution to answer, and with what */
  answer: phase.nullable(),
  outcome: z.string(),
  /** whether the requester is to be told of it by itself */
  news: z.boolean().default(false),
  /** whether those who may decide are to be told of it */
  asks: z.boolean().default(false),
})
export type Letter = z.infer<typeof letter>

/** What came of a change, in one code: the decision, the recommendation that was changed, or the status. */
const outcomeOf = ({ after, entry }: Change): string => {
  if (entry.happening === 'verdict-overruled' && 'recommendation' in after) return after.recommendation.outcome
  return 'decision' in after ? after.decision.outcome : after.status
}

/** The outbox item of a change. It is on the list of the undelivered until all of it was done. */
export const outboxItem = (change: Change) => {
  const { after, entry } = change
  return {
    ...keys.outbox(after.organisation, after.id, entry.sequence),
    kind: 'outbox',
    gsi1pk: lists.outbox,
    gsi1sk: `${entry.at}#${after.id}`,
    letter: {
      organisation: after.organisation,
      case: after.id,
      version: entry.sequence,
      revision: after.revision,
      attempt: after.attempt,
      status: after.status,
      happening: entry.happening,
      at: entry.at,
      ...consequences(entry.happening, after.status),
      outcome: outcomeOf(change),
      news: isNews(entry),
      asks: asksOfficers(change),
    } satisfies Letter,
  }
}

/** Takes a letter off the list of the undelivered. Saying so twice does no harm. */
export const delivered = async ({ organisation, case: id, version }: Letter): Promise<void> => {
  await database.send(
    new UpdateCommand({
      TableName: registryTable(),
      Key: keys.outbox(organisation, id, version),
      UpdateExpression: 'REMOVE gsi1pk, gsi1sk',
    }),
  )
}

/** Letters written before `before` that are still undelivered: a stream record that was lost does not lose its letter. */
export const undelivered = async (before: string): Promise<Letter[]> => {
  const { Items = [] } = await database.send(
    new QueryCommand({
      TableName: registryTable(),
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :list AND gsi1sk < :before',
      ExpressionAttributeValues: { ':list': lists.outbox, ':before': before },
      Limit: 200,
    }),
  )
  return Items.map((item) => letter.parse(item.letter))
}
