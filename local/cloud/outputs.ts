import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import * as z from 'zod'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { Trouble } from '#local/terminal/trouble.ts'

export const stackName = 'LaissezPasser'

/** What the deployed stack says about itself (the CfnOutputs in infra/). */
export const stackOutputs = z.object({
  ApiId: z.string(),
  UserPoolId: z.string(),
  UserPoolClientId: z.string(),
  RegistryTable: z.string(),
  LedgerTable: z.string(),
  TokensTable: z.string(),
  DocumentsBucket: z.string(),
  EventBus: z.string(),
  AssessWorkflow: z.string(),
  DecideWorkflow: z.string(),
  AuthoriseWorkflow: z.string(),
  SweepFunction: z.string(),
})
export type StackOutputs = z.infer<typeof stackOutputs>

/** The outputs of the stack as it stands in that cloud; null where it is not there or its last deployment failed. */
export async function readOutputs(endpoint: string): Promise<StackOutputs | null> {
  const cloud = new CloudFormationClient(clientOptions(endpoint))
  const answer = await cloud.send(new DescribeStacksCommand({ StackName: stackName })).catch(() => null)
  const stack = answer?.Stacks?.[0]
  if (stack?.StackStatus !== 'CREATE_COMPLETE' && stack?.StackStatus !== 'UPDATE_COMPLETE') return null
  const outputs = stackOutputs.safeParse(
    Object.fromEntries((stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
  )
  if (!outputs.success)
    throw new Trouble('outputs-missing', outputs.error.issues.map(({ path }) => path.join('.')).join(', '))
  return outputs.data
}
