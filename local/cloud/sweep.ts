import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import type { StackOutputs } from '#local/cloud/outputs.ts'
import { Trouble } from '#local/terminal/trouble.ts'

/**
 * Runs the sweep now, over all cases. The local cloud loses waiting executions when it stops; the sweep starts their phases again from
 * the cases' records.
 */
export async function sweep(endpoint: string, outputs: StackOutputs): Promise<void> {
  const lambda = new LambdaClient(clientOptions(endpoint))
  const answer = await lambda.send(
    new InvokeCommand({ FunctionName: outputs.SweepFunction, Payload: JSON.stringify({ scope: 'all' }) }),
  )
  if (answer.FunctionError)
    throw new Trouble('command-failed', `The sweep failed: ${answer.Payload?.transformToString()}`)
}
