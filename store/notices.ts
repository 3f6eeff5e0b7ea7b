import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { database, registryTable } from '#store/database.ts'
import { keys } from '#store/keys.ts'

/** One mail: about which version of a case, and to whom. */
type NoticeKey = { organisation: string; case: string; version: number; reader: string }

const keyOf = ({ organisation, case: id, version, reader }: NoticeKey) => keys.notice(organisation, id, version, reader)

/** Claims the sending of one notice. False where it was claimed before: a repeated step sends no second mail. */
export const claimNotice = async (notice: NoticeKey, at: string): Promise<boolean> => {
  try {
    await database.send(
      new PutCommand({
        TableName: registryTable(),
        Item: { ...keyOf(notice), at },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Gives a claim back where sending failed, so that the step's next try sends it. */
export const releaseNotice = async (notice: NoticeKey): Promise<void> => {
  await database.send(new DeleteCommand({ TableName: registryTable(), Key: keyOf(notice) }))
}
