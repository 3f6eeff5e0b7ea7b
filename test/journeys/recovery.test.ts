import { randomUUID } from 'node:crypto'
import { DescribeExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { sweep } from '#local/cloud/sweep.ts'
import { withBroken } from '#test/support/broken.ts'
import { restartCloud, testCloud } from '#test/support/cloud.ts'
import { executionArnOf, workflowsClient } from '#test/support/executions.ts'
import { abroad, atHome } from '#test/support/facts.ts'
import { logged } from '#test/support/function-logs.ts'
import { approval, as, decide, file, fileAndWait, until } from '#test/support/people.ts'

describe('A step that fails', () => {
  test('stops the case where everybody sees it, and an admin resumes it without loss or duplicate', async () => {
    const [awa, kadiatou] = await Promise.all([as('awa'), as('kadiatou')])
    let id = ''
    await withBroken('assessthesafeguards', 'REGISTRY_TABLE', async () => {
      id = (await file(awa, abroad())).id
      const stopped = await until(awa, id, ({ status }) => status === 'stopped', 120)
      expect(stopped).toMatchObject({ stopped: { phase: 'assess', step: 'Assess the safeguards' } })
    })
    const { case: stopped } = await kadiatou('readCase', { params: { case: id } })
    await kadiatou('resumeCase', {
      params: { case: id },
      body: { version: stopped.version, reason: 'La table est revenue.' },
      idempotencyKey: randomUUID(),
    })
    await until(awa, id, ({ status }) => status === 'awaiting-decision')
    const { history, chain } = await awa('readCase', { params: { case: id } })
    expect(history.map(({ happening }) => happening)).toEqual([
      'case-submitted',
      'case-stopped',
      'case-resumed',
      'case-assessed',
    ])
    expect(chain.holds).toBe(true)
  })
})

describe('A message that is lost', () => {
  test('between the record and the workflow: the sweep finds it undelivered and delivers it', async () => {
    const awa = await as('awa')
    let id = ''
    await withBroken('eventsoutbox', 'ASSESS_WORKFLOW', async () => {
      id = (await file(awa, atHome())).id
      await expect.poll(() => logged('eventsoutbox', 'Not delivered', id), { timeout: 60_000 }).not.toEqual([])
    })
    expect((await awa('readCase', { params: { case: id } })).case.status).toBe('submitted')
    const { endpoint, outputs } = await testCloud()
    await sweep(endpoint, outputs)
    await until(awa, id, ({ status }) => status === 'in-force')
  })
})

describe('The execution of a case that waits for people', () => {
  test('may be lost again and again: the case is put back every time, and never stopped for it', async () => {
    const [awa, fatoumata, workflows] = await Promise.all([as('awa'), as('fatoumata'), workflowsClient()])
    const { endpoint, outputs } = await testCloud()
    let waiting = await fileAndWait(awa, abroad())
    for (let attempt = 2; attempt <= 7; attempt += 1) {
      const executionArn = await executionArnOf(waiting, 'decide')
      await expect
        .poll(() => workflows.send(new DescribeExecutionCommand({ executionArn })).catch(() => ({ status: 'none' })))
        .toMatchObject({ status: 'RUNNING' })
      await workflows.send(new StopExecutionCommand({ executionArn }))
      await sweep(endpoint, outputs)
      waiting = await until(awa, waiting.id, (c) => c.attempt === attempt)
    }
    expect((await decide(fatoumata, waiting, approval)).status).toBe('awaiting-authorisation')
  })
})

describe('The cloud stops and starts again', () => {
  test('cases that waited for a decision go on, and a case just filed is assessed', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const waiting = await fileAndWait(awa, abroad())
    const justFiled = await file(awa, atHome())
    await restartCloud()
    const { endpoint, outputs } = await testCloud()
    await sweep(endpoint, outputs)

    await until(awa, justFiled.id, ({ status }) => status === 'in-force')
    const again = await until(
      fatoumata,
      waiting.id,
      ({ status, attempt }) => status === 'awaiting-decision' && attempt === 2,
    )
    const approved = await decide(fatoumata, again, approval)
    expect(approved.status).toBe('awaiting-authorisation')
    const { history, chain } = await awa('readCase', { params: { case: waiting.id } })
    expect(history.map(({ happening }) => happening)).toEqual([
      'case-submitted',
      'case-assessed',
      'phase-restarted',
      'decision-taken',
    ])
    expect(chain.holds).toBe(true)
  })
})
