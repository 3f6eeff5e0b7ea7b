import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn'
import { executionName, type Phase, type TransferCase } from '#domain/case/case.ts'
import { setting } from '#store/environment.ts'
import { findToken, forgetToken } from '#store/tokens.ts'

const sfn = new SFNClient({})

const workflowOf: Readonly<Record<Phase, string>> = {
  assess: 'ASSESS_WORKFLOW',
  decide: 'DECIDE_WORKFLOW',
  authorise: 'AUTHORISE_WORKFLOW',
}

type Named = Pick<TransferCase, 'organisation' | 'id' | 'revision' | 'attempt'>

/** Starts the workflow of a phase. Started twice under one name it is one execution. */
export const startPhase = async (c: Named, phase: Phase): Promise<void> => {
  const { organisation, id, revision, attempt } = c
  try {
    await sfn.send(
      new StartExecutionCommand({
        stateMachineArn: setting(workflowOf[phase]),
        name: executionName(c, phase),
        input: JSON.stringify({ organisation, case: id, phase, revision, attempt }),
      }),
    )
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error
  }
}

/** Whether the execution of a case's phase is still there to carry it on. */
export const isRunning = async (c: Named, phase: Phase): Promise<boolean> => {
  const executionArn = `${setting(workflowOf[phase]).replace(':stateMachine:', ':execution:')}:${executionName(c, phase)}`
  try {
    const { status } = await sfn.send(new DescribeExecutionCommand({ executionArn }))
    return status === 'RUNNING'
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return false
    throw error
  }
}

const alreadyTold = (error: unknown) =>
  error instanceof TaskDoesNotExist || error instanceof TaskTimedOut || error instanceof InvalidToken

/** Tells a waiting execution what came of it. Nobody waiting, or told before, is fine: the record is the truth, not the execution. */
export const answerExecution = async (
  wait: { case: string; phase: Phase; revision: number },
  outcome: string,
): Promise<void> => {
  const token = await findToken(wait)
  if (token === undefined) return
  try {
    await sfn.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ outcome }) }))
  } catch (error) {
    if (!alreadyTold(error)) throw error
  }
  await forgetToken(wait)
}
