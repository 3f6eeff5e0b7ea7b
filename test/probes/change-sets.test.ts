import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation'
import { expect, test } from 'vitest'
import { newName, options } from './stack.ts'
import { until } from './until.ts'

test('Row 8: a stack can be updated by a change set, which can be deleted afterwards: --method=direct is faster, not a must', async () => {
  const cloud = new CloudFormationClient(await options())
  const StackName = newName()
  const change = { StackName, ChangeSetName: 'change' }
  for (const [ChangeSetType, Value] of [
    ['CREATE', 'one'],
    ['UPDATE', 'two'],
  ] as const) {
    const Resources = { It: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value } } }
    const TemplateBody = JSON.stringify({ Resources, Outputs: { It: { Value } } })
    await cloud.send(new CreateChangeSetCommand({ ...change, ChangeSetType, TemplateBody }))
    await cloud.send(new ExecuteChangeSetCommand(change))
    const stack = await until('The change', async () => {
      const { Stacks } = await cloud.send(new DescribeStacksCommand({ StackName }))
      return Stacks?.[0]?.StackStatus?.endsWith('_COMPLETE') ? Stacks[0] : null
    })
    expect(stack.Outputs?.[0]?.OutputValue).toBe(Value)
    await cloud.send(new DeleteChangeSetCommand(change))
  }
  await cloud.send(new DeleteStackCommand({ StackName }))
})
