import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { instanceAt, prepare } from '#local/cloud/instance.ts'
import { startCloud } from '#local/cloud/ministack.ts'
import { notebook, noting } from './notes.ts'
import { until } from './until.ts'

test('Row 3: a restart ends waiting executions and keeps their names taken: the sweep must start the phase again under a new name', async () => {
  // a cloud of its own: the others' executions must live
  const instance = instanceAt(await mkdtemp(join(tmpdir(), 'laissez-passer-probe-')))
  await prepare(instance)
  let cloud = await startCloud(instance, undefined, { enforceIam: false })
  try {
    const options = clientOptions(cloud.endpoint)
    const workflows = new SFNClient({ ...options, disableHostPrefix: true })
    const notes = notebook()
    const role = 'arn:aws:iam::000000000000:role/probe'
    const { FunctionArn } = await new LambdaClient(options).send(
      new CreateFunctionCommand({
        FunctionName: 'keeps-the-token',
        Role: role,
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Code: {
          ZipFile: zipSync({ 'index.js': strToU8(`${noting} exports.handler = async ({ token }) => note(token)`) }),
        },
        Environment: { Variables: { NOTES: notes.file } },
      }),
    )
    const waits = {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: { FunctionName: FunctionArn, Payload: { token: '{% $states.context.Task.Token %}' } },
      TimeoutSeconds: 60,
      End: true,
    }
    const definition = JSON.stringify({ QueryLanguage: 'JSONata', StartAt: 'Wait', States: { Wait: waits } })
    const { stateMachineArn } = await workflows.send(
      new CreateStateMachineCommand({ name: 'waits', roleArn: role, definition }),
    )
    const start = (name: string) => workflows.send(new StartExecutionCommand({ stateMachineArn, name }))
    const { executionArn } = await start('case-decide-1-1')
    const taskToken = await until('The token', async () => (await notes.lines())[0] ?? null)

    await cloud.stop()
    cloud = await startCloud(instance, cloud.port, { enforceIam: false })

    expect(await workflows.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
      status: 'FAILED',
      error: 'States.ServiceRestart',
    })
    await expect(workflows.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))).rejects.toMatchObject({
      name: 'TaskDoesNotExist',
    })
    await expect(start('case-decide-1-1')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
    await start('case-decide-1-2')
  } finally {
    await cloud.stop()
    await rm(instance.dir, { recursive: true, force: true })
  }
})
