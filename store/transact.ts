import { setTimeout as pause } from 'node:timers/promises'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { RefusalError, refused } from '#domain/problems/problems.ts'
import { database } from '#store/database.ts'

export type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>

/** Another request with the same Idempotency-Key was written first: its answer is the answer. */
export class RepeatedRequestError extends Error {
  constructor() {
    super('A request with this Idempotency-Key was written first.')
    this.name = 'RepeatedRequestError'
  }
}

/** An item that must not be there yet. */
export const put = (TableName: string, Item: Record<string, unknown>): Writes[number] => ({
  Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
})

const causes = (error: TransactionCanceledException) => (error.CancellationReasons ?? []).map(({ Code }) => Code)

/** Another transaction is at work on one of the items at this instant: which of the two is right, only the conditions can say. */
const isInTheWay = (error: unknown): error is TransactionCanceledException =>
  error instanceof TransactionCanceledException &&
  causes(error).includes('TransactionConflict') &&
  !causes(error).includes('ConditionalCheckFailed')

const tries = 5

const send = async (writes: Writes, tried = 1): Promise<void> => {
  try {
    await database.send(new TransactWriteCommand({ TransactItems: writes }))
  } catch (error) {
    if (!isInTheWay(error) || tried === tries) throw error
    // 20 to 40 ms, then twice as long each time: 0.6 s in all at most, far below a caller's patience
    await pause(20 * 2 ** (tried - 1) * (1 + Math.random()))
    await send(writes, tried + 1)
  }
}

/**
 * Writes all of it or nothing. `receipt`, where there is one, is what makes a repeated request recognised.
 *
 * Throws RepeatedRequestError where the receipt is there already, `case-changed` where anything else is not as it was
 * when the writes were made.
 */
export const transact = async (writes: Writes, receipt?: Writes[number]): Promise<void> => {
  try {
    await send(receipt === undefined ? writes : [...writes, receipt])
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error
    const codes = causes(error)
    if (receipt !== undefined && codes[writes.length] === 'ConditionalCheckFailed') throw new RepeatedRequestError()
    if (codes.includes('ConditionalCheckFailed') || codes.includes('TransactionConflict'))
      throw new RefusalError(refused('case-changed').refusal, { cause: error })
    throw error
  }
}
