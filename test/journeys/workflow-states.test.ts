import { DescribeStateMachineCommand, SFNClient, TestStateCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import type { Phase } from '#domain/case/case.ts'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { testCloud } from '#test/support/cloud.ts'

const client = async () => new SFNClient({ ...clientOptions((await testCloud()).endpoint), disableHostPrefix: true })

/** A workflow as it was deployed: with the functions of the stack in the place of its substitutions. */
const deployed = async (phase: Phase): Promise<string> => {
  const { outputs } = await testCloud()
  const stateMachineArn = {
    assess: outputs.AssessWorkflow,
    decide: outputs.DecideWorkflow,
    authorise: outputs.AuthoriseWorkflow,
  }[phase]
  const { definition = '' } = await (await client()).send(new DescribeStateMachineCommand({ stateMachineArn }))
  return definition
}

const ids = { organisation: 'djoliba', case: '5f0c5a0e-4b0e-4a53-9a52-0c1f5f3ce0aa', revision: 1, attempt: 1 }

type Given = { phase: Phase; state: string; input?: unknown; returns?: unknown; fails?: string }

/** Runs one state alone. What its function would return or fail with is given, so that no function is called. */
const run = async ({ phase, state, input = {}, returns, fails }: Given) =>
  (await client()).send(
    new TestStateCommand({
      definition: await deployed(phase),
      stateName: state,
      input: JSON.stringify(input),
      context: JSON.stringify({ Execution: { Input: { ...ids, phase } }, Task: { Token: 'a-token' } }),
      // tried again as often as it may be: what counts here is where it ends
      stateConfiguration: { retrierRetryCount: 10 },
      ...(returns === undefined ? {} : { mock: { result: JSON.stringify({ StatusCode: 200, Payload: returns }) } }),
      ...(fails === undefined ? {} : { mock: { errorOutput: { error: fails, cause: 'Made to fail.' } } }),
    }),
  )

describe('A workflow as deployed', () => {
  test.each(['assess', 'decide', 'authorise'] as const)('calls the functions of its stack: %s', async (phase) => {
    const definition = await deployed(phase)
    expect(definition).not.toContain('${')
    expect(definition).toMatch(/"FunctionName":"arn:aws:lambda:/)
  })
})

describe('When a step is done, the case goes on', () => {
  test.each<[Phase, string, string, string]>([
    ['assess', 'Load the case', 'submitted', 'Is it still to be assessed?'],
    ['assess', 'Screen', 'screened', 'Look at the law and at the contract'],
    ['assess', 'Recommend', 'recommended', 'Assessed'],
    ['decide', 'Load the case', 'awaiting-decision', 'What is left to do?'],
    ['decide', 'Clear by itself', 'cleared', 'Confirm the record'],
    ['decide', 'Remind', 'reminded', 'Load the case'],
    ['decide', 'Confirm the record', 'confirmed', 'Notify'],
    ['decide', 'Notify', 'notified', 'Decided and told'],
    ['authorise', 'Confirm the record', 'confirmed', 'Notify'],
    ['authorise', 'Notify', 'notified', 'In force and told'],
    ['decide', 'Hand to a person', 'handed-over', 'Stopped'],
  ])('%s: from “%s”, which came to %s, to “%s”', async (phase, state, outcome, next) => {
    const input = { step: 'Screen', reason: 'Made to fail.' }
    expect(await run({ phase, state, input, returns: { outcome } })).toMatchObject({
      status: 'SUCCEEDED',
      nextState: next,
    })
  })
})

describe('When a step fails for good, a person is told', () => {
  test.each<[Phase, string]>([
    ['assess', 'Load the case'],
    ['assess', 'Screen'],
    ['assess', 'Recommend'],
    ['decide', 'Clear by itself'],
    ['decide', 'Ask for a decision'],
    ['decide', 'Remind'],
    ['decide', 'Confirm the record'],
    ['decide', 'Notify'],
    ['authorise', 'Ask for the authorisation'],
  ])('%s: “%s”', async (phase, state) => {
    expect(await run({ phase, state, fails: 'Lambda.Unknown' })).toMatchObject({
      status: 'CAUGHT_ERROR',
      nextState: 'Hand to a person',
    })
  })
})

describe('When nobody answers in time, they are reminded', () => {
  test.each<[Phase, string]>([
    ['decide', 'Ask for a decision'],
    ['authorise', 'Ask for the authorisation'],
  ])('%s: “%s”', async (phase, state) => {
    expect(await run({ phase, state, fails: 'States.Timeout' })).toMatchObject({
      status: 'CAUGHT_ERROR',
      nextState: 'Remind',
    })
  })
})

describe('Where the record leads', () => {
  test.each<[Phase, string, unknown, string]>([
    ['assess', 'Is it still to be assessed?', { outcome: 'submitted', current: true }, 'Screen'],
    ['assess', 'Is it still to be assessed?', { outcome: 'submitted', current: false }, 'Nothing left to do'],
    ['assess', 'Did both come back?', [{ outcome: 'assessed' }, { outcome: 'no-contract' }], 'Recommend'],
    ['assess', 'Did both come back?', [{ outcome: 'handed-over' }, { outcome: 'checked' }], 'Stopped'],
    ['assess', 'Did both come back?', [{ outcome: 'assessed' }, { outcome: 'handed-over' }], 'Stopped'],
    [
      'decide',
      'What is left to do?',
      { outcome: 'awaiting-decision', current: true, route: 'auto' },
      'Clear by itself',
    ],
    [
      'decide',
      'What is left to do?',
      { outcome: 'awaiting-decision', current: true, route: 'dpo' },
      'Ask for a decision',
    ],
    ['decide', 'What is left to do?', { outcome: 'returned', current: false, route: 'dpo' }, 'Confirm the record'],
    ['decide', 'What is left to do?', { outcome: 'stopped', current: true, route: 'none' }, 'Nothing left to do'],
    ['authorise', 'What is left to do?', { outcome: 'in-force', current: true, route: 'dpo' }, 'Confirm the record'],
  ])('%s, “%s” with %j: “%s”', async (phase, state, input, next) => {
    expect(await run({ phase, state, input })).toMatchObject({ status: 'SUCCEEDED', nextState: next })
  })

  test('a case that is stopped ends its execution as failed, so that the operators are told', async () => {
    expect(await run({ phase: 'decide', state: 'Stopped' })).toMatchObject({ status: 'FAILED', error: 'CaseStopped' })
  })
})
