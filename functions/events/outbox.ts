import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import middy from '@middy/core'
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import * as z from 'zod'
import { deliver } from '#functions/deliver.ts'
import { logger, publishMetrics } from '#functions/observe.ts'
import { letter } from '#store/outbox.ts'

const posted = z.object({ kind: z.literal('outbox'), letter })
const processor = new BatchProcessor(EventType.DynamoDBStreams)

const deliverRecord = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
  const image: Parameters<typeof unmarshall>[0] = JSON.parse(JSON.stringify(dynamodb?.NewImage ?? {}))
  const found = posted.safeParse(unmarshall(image))
  if (!found.success) return
  try {
    await deliver(found.data.letter)
  } catch (error) {
    logger.error('Not delivered', {
      case: found.data.letter.case,
      version: found.data.letter.version,
      error: String(error),
    })
    throw error
  }
}

/** Delivers the letters of the outbox as the table's stream brings them. What fails stays on the list for the sweep. */
export const handler = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
  .use(injectLambdaContext(logger))
  .use(publishMetrics())
  .handler((event, context) =>
    processPartialResponse(event, deliverRecord, processor, { context, throwOnFullBatchFailure: false }),
  )
