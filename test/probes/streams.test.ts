import { setTimeout as pause } from 'node:timers/promises'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notebook, noting } from './notes.ts'
import { arn, lambda, options, probeStack, role } from './stack.ts'
import { until } from './until.ts'

/** Everything that AWS offers against a record that cannot be taken, set as tightly as it goes. */
const reader = (table: string, functionName: string) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    EventSourceArn: { 'Fn::GetAtt': [table, 'StreamArn'] },
    FunctionName: { Ref: functionName },
    StartingPosition: 'TRIM_HORIZON',
    BatchSize: 1,
    MaximumRetryAttempts: 1,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    DestinationConfig: { OnFailure: { Destination: arn('Failures') } },
  },
})

const table = {
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
  },
}

const reports = notebook()
const throws = notebook()
let stack: Awaited<ReturnType<typeof probeStack>>

beforeAll(async () => {
  const key = `const key = event.Records[0].dynamodb.NewImage.pk.S; note(key);`
  stack = await probeStack(
    {
      Role: role,
      Failures: { Type: 'AWS::SQS::Queue' },
      ReportedTable: table,
      Reports: lambda(
        `${noting} exports.handler = async (event) => { ${key}
         return { batchItemFailures: key === 'bad' ? [{ itemIdentifier: event.Records[0].dynamodb.SequenceNumber }] : [] } }`,
        { NOTES: reports.file },
      ),
      ReportsReader: reader('ReportedTable', 'Reports'),
      ThrownTable: table,
      Throws: lambda(
        `${noting} exports.handler = async (event) => { ${key} if (key === 'bad') throw new Error('cannot take it') }`,
        { NOTES: throws.file },
      ),
      ThrowsReader: reader('ThrownTable', 'Throws'),
    },
    { ReportedTable: { Ref: 'ReportedTable' }, ThrownTable: { Ref: 'ThrownTable' } },
  )
})
afterAll(() => stack.remove())

const write = async (output: string, pk: string) =>
  new DynamoDBClient(await options()).send(
    new PutItemCommand({ TableName: stack.output(output), Item: { pk: { S: pk } } }),
  )

describe('Row 4: a record of a table’s stream that a function cannot take', () => {
  test('is lost when the function reports it: outbox items keep a state, and the sweep sends again what is not done', async () => {
    await write('ReportedTable', 'bad')
    await write('ReportedTable', 'good')
    await until('The next record', async () => ((await reports.lines()).includes('good') ? true : null))
    await pause(1500)
    expect(await reports.lines()).toEqual(['bad', 'good'])
  })

  test('is tried without end when the function throws, and holds back what follows: handlers must not throw', async () => {
    await write('ThrownTable', 'bad')
    await write('ThrownTable', 'good')
    const tries = await until('Four tries', async () => {
      const lines = await throws.lines()
      return lines.length >= 4 ? lines : null
    })
    expect(new Set(tries)).toEqual(new Set(['bad']))
  })
})
