import { randomUUID } from 'node:crypto'
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import { DescribeExecutionCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Phase, TransferCase } from '#domain/case/case.ts'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'
import { testCloud } from '#test/support/cloud.ts'
import { executionArnOf, workflowsClient } from '#test/support/executions.ts'
import { abroad, atHome } from '#test/support/facts.ts'
import { approval, as, decide, fileAndWait } from '#test/support/people.ts'

const statusOf = async (c: TransferCase, phase: Phase): Promise<string | undefined> => {
  const executionArn = await executionArnOf({ ...c, attempt: 1 }, phase)
  return (await (await workflowsClient()).send(new DescribeExecutionCommand({ executionArn }))).status
}

const outbox = z.object({
  messages: z.record(z.string(), z.array(z.object({ Subject: z.string(), To: z.array(z.string()) }))),
})

/** The mails to one of the sample's people that the local cloud kept instead of sending them. */
const mailsTo = async (who: string, service: string) => {
  const { endpoint } = await testCloud()
  const { messages } = outbox.parse(await (await fetch(`${endpoint}/_ministack/ses/messages`)).json())
  return Object.values(messages)
    .flat()
    .filter(({ Subject, To }) => Subject.includes(service) && To.some((address) => address.startsWith(`${who}.`)))
}

const subjectsTo = async (who: string, service: string) =>
  (await mailsTo(who, service)).map(({ Subject }) => Subject.split(` — ${service}`)[0])

/** What the workflow does when its wait runs out. */
const nobodyActedInTime = async ({ organisation, id, revision, attempt }: TransferCase) => {
  const { endpoint } = await testCloud()
  const lambda = new LambdaClient(clientOptions(endpoint))
  const { Functions = [] } = await lambda.send(new ListFunctionsCommand({ MaxItems: 50 }))
  const FunctionName = Functions.find(({ FunctionName: name }) => name?.includes('Remind'))?.FunctionName
  const Payload = JSON.stringify({ organisation, case: id, phase: 'decide', revision, attempt })
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName, Payload }))
  expect(FunctionError).toBeUndefined()
}

describe('A verdict put right before the decision', () => {
  test('is told to the requester by one mail where the recommendation becomes another by it, and once', async () => {
    const [moussa, fatoumata, { origin }] = await Promise.all([as('moussa', 'en'), as('fatoumata'), testCloud()])
    const service = `Mise au point ${Date.now()}`
    const contract = await upload(moussa, origin, sampleContract('complete', 'fr', 'pdf'))
    const waiting = await fileAndWait(moussa, abroad({ service, contract }))
    const isAbsent = (c: TransferCase, requirement: string) =>
      fatoumata('overruleVerdict', {
        params: { case: c.id },
        body: { version: c.version, requirement, verdict: 'absent', reason: 'Des rapports, pas de visite.' },
        idempotencyKey: randomUUID(),
      })
    const worse = await isAbsent(waiting, '28.3.h-audit')
    expect(worse).toMatchObject({ recommendation: { outcome: 'return' } })
    await expect.poll(() => mailsTo('moussa', service), { timeout: 20_000 }).toHaveLength(1)
    const noBetter = await isAbsent(worse, '28.3.c-security')
    await decide(fatoumata, noBetter, { outcome: 'returned', reason: 'Voir l’audit.', questions: ['Qui audite ?'] })
    await expect.poll(() => mailsTo('moussa', service), { timeout: 20_000 }).toHaveLength(2)
    const mails = await mailsTo('moussa', service)
    expect(mails.map(({ Subject }) => Subject.split(': ').at(-1))).toEqual([
      'the recommendation has changed',
      'was returned to you with questions',
    ])
    const { history } = await moussa('readCase', { params: { case: waiting.id } })
    const [changed] = history.filter(({ happening }) => happening === 'verdict-overruled')
    expect(changed?.body.recommendation).toBe('return')
    expect(changed?.body.recommended).not.toBe('return')
  })
})

describe('A case that waits for a decision', () => {
  test('is told to each officer once, in their own language, and told again when nobody acts', async () => {
    const awa = await as('awa')
    const service = `File d’attente ${Date.now()}`
    const waiting = await fileAndWait(awa, abroad({ service }))
    await expect.poll(() => subjectsTo('fatoumata', service), { timeout: 20_000 }).toEqual(['à décider'])
    await expect.poll(() => subjectsTo('ibrahim', service), { timeout: 20_000 }).toEqual(['to decide'])
    await nobodyActedInTime(waiting)
    await expect
      .poll(() => subjectsTo('fatoumata', service), { timeout: 20_000 })
      .toEqual(['à décider', 'Rappel : à décider'])
    expect(await subjectsTo('awa', service)).toEqual([])
  })

  test('is not told to the officer who asked for it: another one has to decide', async () => {
    const fatoumata = await as('fatoumata')
    const service = `Demande du DPO ${Date.now()}`
    await fileAndWait(fatoumata, abroad({ service }))
    await expect.poll(() => subjectsTo('ibrahim', service), { timeout: 20_000 }).toEqual(['to decide'])
    expect(await subjectsTo('fatoumata', service)).toEqual([])
  })
})

describe('What follows a decision', () => {
  test('the workflow that waited is told and ends, the next phase begins, and the requester gets one mail in their language', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa', 'fr'), as('fatoumata')])
    const service = `Suivi ${Date.now()}`
    const waiting = await fileAndWait(awa, abroad({ service }))
    await expect.poll(() => statusOf(waiting, 'decide'), { timeout: 10_000 }).toBe('RUNNING')
    await decide(fatoumata, waiting, approval)
    await expect.poll(() => statusOf(waiting, 'decide'), { timeout: 20_000 }).toBe('SUCCEEDED')
    await expect.poll(() => statusOf(waiting, 'authorise'), { timeout: 20_000 }).toBe('RUNNING')
    await expect.poll(() => mailsTo('awa', service), { timeout: 20_000 }).toHaveLength(1)
    const [mail] = await mailsTo('awa', service)
    expect(mail?.Subject).toContain('attend l’autorisation')
  })

  test('a case that cleared by itself leaves no workflow waiting', async () => {
    const awa = await as('awa')
    const cleared = await fileAndWait(awa, atHome())
    await expect.poll(() => statusOf(cleared, 'assess'), { timeout: 10_000 }).toBe('SUCCEEDED')
    await expect.poll(() => statusOf(cleared, 'decide'), { timeout: 20_000 }).toBe('SUCCEEDED')
  })
})
