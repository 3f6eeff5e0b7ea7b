import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'
import { newName, options } from './stack.ts'
import { until } from './until.ts'

/** A task that invokes a function with the state's input. */
export const invoke = (functionArn: string, more: object = {}) => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: functionArn, Payload: '{% $states.input %}' },
  End: true,
  ...more,
})

export const one = (state: object, others: object = {}) => ({ StartAt: 'One', States: { One: state, ...others } })

/** Runs a JSONata state machine once and gives how it ended. */
export async function execute(roleArn: string, definition: object, input: unknown = {}) {
  const client = new SFNClient({ ...(await options()), disableHostPrefix: true })
  const machine = { QueryLanguage: 'JSONata', ...definition }
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({ name: newName(), roleArn, definition: JSON.stringify(machine) }),
  )
  const { executionArn } = await client.send(
    new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) }),
  )
  const ended = await until('The execution’s end', async () => {
    const now = await client.send(new DescribeExecutionCommand({ executionArn }))
    return now.status === 'RUNNING' ? null : now
  })
  const output: unknown = ended.status === 'SUCCEEDED' ? JSON.parse(ended.output ?? 'null') : null
  return { status: ended.status, error: ended.error, cause: ended.cause, output }
}
