import { randomUUID } from 'node:crypto'
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { testCloud } from '#test/support/cloud.ts'
import { until } from './until.ts'

/**
 * Probes ask the local cloud alone, with small resources of their own. Each pins down one thing in which it differs
 * from AWS, or does no longer, and that the design goes around: when a probe fails after an upgrade, its title says
 * which work-around can go, or is needed again.
 */
export const newName = (): string => `probe-${randomUUID().slice(0, 8)}`

export const options = async () => clientOptions((await testCloud()).endpoint)

/** A role for everything that a probe makes, which may do everything. */
export const role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: ['lambda', 'states', 'events'].map((service) => ({
        Effect: 'Allow',
        Principal: { Service: `${service}.amazonaws.com` },
        Action: 'sts:AssumeRole',
      })),
    },
    Policies: [
      {
        PolicyName: 'everything',
        PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
      },
    ],
  },
}

/** A function of a few lines. The local cloud runs it as a process of this machine, so it may note things in a file. */
export const lambda = (code: string, variables: Record<string, unknown> = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Timeout: 20,
    Role: arn('Role'),
    Code: { ZipFile: code },
    Environment: { Variables: variables },
  },
})

export const arn = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] })

/** Creates a stack of these resources; gives the outputs, and a way to delete it. */
export async function probeStack(Resources: Record<string, unknown>, outputs: Record<string, unknown>) {
  const cloud = new CloudFormationClient(await options())
  const StackName = newName()
  const Outputs = Object.fromEntries(Object.entries(outputs).map(([name, Value]) => [name, { Value }]))
  await cloud.send(
    new CreateStackCommand({
      StackName,
      TemplateBody: JSON.stringify({ Resources, Outputs }),
      Capabilities: ['CAPABILITY_IAM'],
    }),
  )
  const stack = await until('The probe’s stack', async () => {
    const { Stacks } = await cloud.send(new DescribeStacksCommand({ StackName }))
    return Stacks?.[0]?.StackStatus === 'CREATE_IN_PROGRESS' ? null : Stacks?.[0]
  })
  if (stack?.StackStatus !== 'CREATE_COMPLETE') throw new Error(`${stack?.StackStatus}: ${stack?.StackStatusReason}`)
  const values = new Map(stack.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]))
  return {
    output: (name: string): string => values.get(name) ?? '',
    remove: async () => {
      await cloud.send(new DeleteStackCommand({ StackName }))
    },
  }
}
