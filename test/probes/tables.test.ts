import { CreateTableCommand, DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { expect, test } from 'vitest'
import { newName, options } from './stack.ts'

test('Row 6: an index may have a partition key of several attributes; composed key strings are a choice, not a must', async () => {
  const database = new DynamoDBClient(await options())
  const TableName = newName()
  await database.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: ['pk', 'country', 'tool'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byCountryAndTool',
          KeySchema: [
            { AttributeName: 'country', KeyType: 'HASH' },
            { AttributeName: 'tool', KeyType: 'HASH' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  )
  for (const tool of ['clauses', 'none'])
    await database.send(
      new PutItemCommand({ TableName, Item: { pk: { S: tool }, country: { S: 'SN' }, tool: { S: tool } } }),
    )
  const { Items } = await database.send(
    new QueryCommand({
      TableName,
      IndexName: 'byCountryAndTool',
      KeyConditionExpression: 'country = :country and tool = :tool',
      ExpressionAttributeValues: { ':country': { S: 'SN' }, ':tool': { S: 'clauses' } },
    }),
  )
  expect(Items?.map(({ pk }) => pk?.S)).toEqual(['clauses'])
})
