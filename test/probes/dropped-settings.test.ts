import { DescribeContinuousBackupsCommand, DescribeTimeToLiveCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { options, probeStack } from './stack.ts'

let stack: Awaited<ReturnType<typeof probeStack>>

beforeAll(async () => {
  const Table = {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    },
  }
  stack = await probeStack({ Table }, { Table: { Ref: 'Table' } })
})
afterAll(() => stack.remove())

describe('What a template says of a table, and the local cloud drops: it is shown on the template alone', () => {
  test('point-in-time recovery', async () => {
    const TableName = stack.output('Table')
    const { ContinuousBackupsDescription } = await new DynamoDBClient(await options()).send(
      new DescribeContinuousBackupsCommand({ TableName }),
    )
    expect(ContinuousBackupsDescription?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus).toBe('DISABLED')
  })

  test('time to live: nothing here expires by itself', async () => {
    const TableName = stack.output('Table')
    const { TimeToLiveDescription } = await new DynamoDBClient(await options()).send(
      new DescribeTimeToLiveCommand({ TableName }),
    )
    expect(TimeToLiveDescription?.TimeToLiveStatus).toBe('DISABLED')
  })
})
