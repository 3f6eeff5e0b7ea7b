import { join } from 'node:path'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#local/terminal/paths.ts'
import { arn, lambda, options, probeStack, role } from './stack.ts'

let stack: Awaited<ReturnType<typeof probeStack>>

beforeAll(async () => {
  const reads = {
    PolicyName: 'reads',
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: arn('Table') }],
    },
  }
  stack = await probeStack(
    {
      Role: { ...role, Properties: { ...role.Properties, Policies: [reads] } },
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        },
      },
      Tries: lambda(
        `const { DynamoDBClient, GetItemCommand, PutItemCommand } = require(process.env.SDK);
         const database = new DynamoDBClient({});
         const how = (command) => database.send(command).then(() => 'done', (error) => error.name);
         exports.handler = async () => {
           const pk = { S: '1' }, TableName = process.env.TABLE;
           return [await how(new GetItemCommand({ TableName, Key: { pk } })), await how(new PutItemCommand({ TableName, Item: { pk } }))];
         }`,
        { SDK: join(root, 'node_modules', '@aws-sdk', 'client-dynamodb'), TABLE: { Ref: 'Table' } },
      ),
    },
    { Tries: { Ref: 'Tries' } },
  )
})
afterAll(() => stack.remove())

describe('Row 7: permissions', () => {
  test('are enforced (AUTH=true): who may only read cannot write, and a missing grant shows here', async () => {
    const client = new LambdaClient(await options())
    const { Payload } = await client.send(new InvokeCommand({ FunctionName: stack.output('Tries') }))
    expect(JSON.parse(Payload?.transformToString() ?? 'null')).toEqual(['done', 'AccessDeniedException'])
  })
})
