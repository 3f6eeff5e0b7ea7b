import { SFNClient } from '@aws-sdk/client-sfn'
import { executionName, type Phase, type TransferCase } from '#domain/case/case.ts'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import type { StackOutputs } from '#local/cloud/outputs.ts'
import { testCloud } from '#test/support/cloud.ts'

const workflows: Record<Phase, keyof StackOutputs> = {
  assess: 'AssessWorkflow',
  decide: 'DecideWorkflow',
  authorise: 'AuthoriseWorkflow',
}

export const workflowsClient = async (): Promise<SFNClient> =>
  new SFNClient(clientOptions((await testCloud()).endpoint))

/** The execution of a case's phase, under the attempt that the case names. */
export const executionArnOf = async (c: TransferCase, phase: Phase): Promise<string> => {
  const { outputs } = await testCloud()
  return `${outputs[workflows[phase]].replace(':stateMachine:', ':execution:')}:${executionName(c, phase)}`
}
