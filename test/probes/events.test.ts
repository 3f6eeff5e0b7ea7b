import { setTimeout as pause } from 'node:timers/promises'
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notebook, noting } from './notes.ts'
import { arn, lambda, options, probeStack, role } from './stack.ts'
import { until } from './until.ts'

const notes = notebook()
let stack: Awaited<ReturnType<typeof probeStack>>

const queueReader = (queue: string, functionName: string) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: { EventSourceArn: arn(queue), FunctionName: { Ref: functionName }, BatchSize: 1 },
})

const rule = (source: string, target: object) => ({
  Type: 'AWS::Events::Rule',
  Properties: { EventBusName: { Ref: 'Bus' }, EventPattern: { source: [source] }, Targets: [{ Id: 'it', ...target }] },
})

const says = (text: string, then = '') =>
  lambda(`${noting} exports.handler = async () => { note('${text}'); ${then} }`, { NOTES: notes.file })

beforeAll(async () => {
  stack = await probeStack(
    {
      Role: role,
      Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: { Ref: 'AWS::StackName' } } },
      Refuses: says('tried', "throw new Error('no')"),
      MayInvoke: {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          FunctionName: { Ref: 'Refuses' },
          Action: 'lambda:InvokeFunction',
          Principal: 'events.amazonaws.com',
        },
      },
      Undelivered: { Type: 'AWS::SQS::Queue' },
      SaysUndelivered: says('undelivered'),
      UndeliveredReader: queueReader('Undelivered', 'SaysUndelivered'),
      ToFunction: rule('to-function', {
        Arn: arn('Refuses'),
        DeadLetterConfig: { Arn: arn('Undelivered') },
        RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 60 },
      }),
      Dead: { Type: 'AWS::SQS::Queue' },
      SaysDead: says('dead'),
      DeadReader: queueReader('Dead', 'SaysDead'),
      Queue: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          VisibilityTimeout: 1,
          RedrivePolicy: { deadLetterTargetArn: arn('Dead'), maxReceiveCount: 1 },
        },
      },
      RefusesMessages: says('received', "throw new Error('no')"),
      QueueReader: queueReader('Queue', 'RefusesMessages'),
      QueuePolicy: {
        Type: 'AWS::SQS::QueuePolicy',
        Properties: {
          Queues: [{ Ref: 'Queue' }, { Ref: 'Undelivered' }],
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'events.amazonaws.com' },
                Action: 'sqs:SendMessage',
                Resource: '*',
              },
            ],
          },
        },
      },
      ToQueue: rule('to-queue', { Arn: arn('Queue') }),
    },
    { Bus: { Ref: 'Bus' } },
  )
})
afterAll(() => stack.remove())

const publish = async (Source: string) =>
  new EventBridgeClient(await options()).send(
    new PutEventsCommand({
      Entries: [{ EventBusName: stack.output('Bus'), Source, DetailType: 'probe', Detail: '{}' }],
    }),
  )

const said = (text: string) => until(text, async () => ((await notes.lines()).includes(text) ? true : null))

describe('Row 5: an event that its target cannot take', () => {
  test('is tried once and lost, its dead-letter queue stays empty: that queue is shown on the template alone', async () => {
    await publish('to-function')
    await said('tried')
    await pause(2500)
    expect((await notes.lines()).filter((line) => line === 'tried' || line === 'undelivered')).toEqual(['tried'])
  })

  test('goes from its queue to the dead-letter queue as the template says: redrive of queues can be tested here', async () => {
    await publish('to-queue')
    await said('received')
    await said('dead')
  })
})
