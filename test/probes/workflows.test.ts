import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { execute, invoke, one } from './execution.ts'
import { arn, lambda, probeStack, role } from './stack.ts'

let stack: Awaited<ReturnType<typeof probeStack>>

beforeAll(async () => {
  stack = await probeStack(
    {
      Role: role,
      Fails: lambda(
        `exports.handler = async () => { const error = new Error('the bank is closed'); error.name = 'BankClosed'; throw error }`,
      ),
      Slow: lambda(`exports.handler = () => new Promise((resolve) => setTimeout(resolve, 8000))`),
    },
    { Role: arn('Role'), Fails: arn('Fails'), Slow: arn('Slow') },
  )
})
afterAll(() => stack.remove())

const run = (definition: object, input?: unknown) => execute(stack.output('Role'), definition, input)
const failing = () => one(invoke(stack.output('Fails')))
const caught = { Type: 'Pass', Output: 'caught', End: true }
const whatever = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }]
const fine = one({ Type: 'Pass', Output: 'fine', End: true })

describe('Row 1: failures inside Parallel and Map', () => {
  test('are caught by a Catch on Parallel: a Catch on every Task inside is a choice, not a must', async () => {
    const parallel = { Type: 'Parallel', Branches: [failing(), fine], Catch: whatever, End: true }
    expect(await run(one(parallel, { Caught: caught }))).toMatchObject({ status: 'SUCCEEDED', output: 'caught' })
  })

  test('are caught by a Catch on Map', async () => {
    const map = { Type: 'Map', Items: [1, 2], ItemProcessor: failing(), Catch: whatever, End: true }
    expect(await run(one(map, { Caught: caught }))).toMatchObject({ status: 'SUCCEEDED', output: 'caught' })
  })
})

describe('Row 2: an error of our own', () => {
  test('is called Runtime.HandlerError: steps must return expected outcomes, a Retry on our own error never matches here', async () => {
    const named = [{ ErrorEquals: ['BankClosed'], Next: 'Caught' }]
    const answer = await run(one(invoke(stack.output('Fails'), { Catch: named }), { Caught: caught }))
    expect(answer).toMatchObject({ status: 'FAILED', error: 'Runtime.HandlerError' })
  })

  test('is caught as States.TaskFailed', async () => {
    const failed = [{ ErrorEquals: ['States.TaskFailed'], Next: 'Caught' }]
    const answer = await run(one(invoke(stack.output('Fails'), { Catch: failed }), { Caught: caught }))
    expect(answer).toMatchObject({ status: 'SUCCEEDED', output: 'caught' })
  })
})

describe('Row 9: expressions', () => {
  test('are evaluated in Wait: a waiting time need not be a literal', async () => {
    const soon = { at: new Date(Date.now() + 500).toISOString(), late: new Date(Date.now() + 400).toISOString() }
    const wait = { Type: 'Wait', Timestamp: '{% $states.input.at %}', Next: 'Then' }
    const then = { Type: 'Pass', Output: '{% $toMillis($now()) >= $toMillis($states.input.late) %}', End: true }
    expect(await run(one(wait, { Then: then }), soon)).toMatchObject({ status: 'SUCCEEDED', output: true })
  })

  test('are evaluated in Fail and in Map’s Items and ItemSelector', async () => {
    const fail = { Type: 'Fail', Error: '{% $states.input.error %}', Cause: '{% "because of " & $states.input.why %}' }
    expect(await run(one(fail), { error: 'Broken', why: 'rain' })).toMatchObject({
      error: 'Broken',
      cause: 'because of rain',
    })
    const map = {
      Type: 'Map',
      Items: '{% $states.input.items %}',
      ItemSelector: { item: '{% $states.context.Map.Item.Value %}' },
      ItemProcessor: one({ Type: 'Pass', End: true }),
      End: true,
    }
    expect((await run(one(map), { items: [1, 2] })).output).toEqual([{ item: 1 }, { item: 2 }])
  })

  test('are not applied in Parallel’s Arguments and Output: branches take the state’s input, their results leave as an array', async () => {
    const branch = one({ Type: 'Pass', End: true })
    const parallel = {
      Type: 'Parallel',
      Arguments: { chosen: '{% $states.input.a %}' },
      Branches: [branch],
      Output: { first: '{% $states.result[0] %}' },
      End: true,
    }
    expect((await run(one(parallel), { a: 1 })).output).toEqual([{ a: 1 }])
  })

  test('are not evaluated in the TimeoutSeconds of a task that waits for its token: it must be a literal', async () => {
    const wait = invoke(stack.output('Fails'), {
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Arguments: { FunctionName: stack.output('Fails'), InvocationType: 'Event' },
      TimeoutSeconds: '{% $states.input.seconds %}',
    })
    expect(await run(one(wait), { seconds: 1 })).toMatchObject({ status: 'FAILED', error: 'States.Runtime' })
  })
})

describe('Row 10: TimeoutSeconds of a task that invokes a function', () => {
  test('ends the task: a time-out of the function itself is a choice, not a must', async () => {
    const answer = await run(one(invoke(stack.output('Slow'), { TimeoutSeconds: 1 })))
    expect(answer).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
  })
})
