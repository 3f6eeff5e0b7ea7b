import { describe, expect, test } from 'vitest'
import { type ClientOptions, createClient } from '#web/api/client.ts'
import { NoAnswerError, ProblemError } from '#web/api/errors.ts'

type Sent = { url: string; init: RequestInit }
type Answer = Response | Error

const doors = new Proxy({} as ClientOptions['doors'], {
  get: (_, name) =>
    ({
      readCase: { method: 'GET', path: '/api/v1/cases/{case}' },
      readInventory: { method: 'GET', path: '/api/v1/inventory' },
      exportInventory: { method: 'GET', path: '/api/v1/inventory.csv' },
      submitCase: { method: 'POST', path: '/api/v1/cases' },
      resumeCase: { method: 'POST', path: '/api/v1/cases/{case}/resumption' },
    })[String(name)],
})

/** A page before a server that answers in this order, the last answer again and again. */
const page = (answers: readonly Answer[], more: Partial<ClientOptions> = {}) => {
  const sent: Sent[] = []
  const told = { unauthenticated: 0 }
  const call = createClient({
    doors,
    token: () => 'a-token',
    language: () => 'en',
    onUnauthenticated: () => {
      told.unauthenticated += 1
    },
    pause: async () => undefined,
    fetch: async (url, init = {}) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)]
      sent.push({ url: String(url), init })
      if (answer === undefined || answer instanceof Error) throw answer ?? new TypeError('no answer')
      return answer.clone()
    },
    ...more,
  })
  return { call, sent, told, headers: (n = 0) => new Headers(sent[n]?.init.headers) }
}

const problem = (status: number, code: string) =>
  Response.json(
    { type: `/problems/${code}`, code, status, title: 'Said', detail: 'Do this', instance: 'urn:request:42' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  )

describe('A call', () => {
  test('goes to the path of its route, with its parameters escaped', async () => {
    const { call, sent } = page([Response.json({})])
    await call('readCase', { params: { case: 'a/b?c' } })
    expect(sent[0]).toMatchObject({ url: '/api/v1/cases/a%2Fb%3Fc', init: { method: 'GET' } })
  })

  test('writes several values of a filter with commas, and leaves out what is not asked for', async () => {
    const { call, sent } = page([Response.json({})])
    await call('readInventory', { query: { status: ['in-force', 'expired'], country: [], text: 'N’Diaye & Fils' } })
    expect(new URL(sent[0]?.url ?? '', 'http://page').searchParams.toString()).toBe(
      new URLSearchParams({ status: 'in-force,expired', text: 'N’Diaye & Fils' }).toString(),
    )
  })

  test('says who calls and in which language to answer', async () => {
    const { call, headers } = page([Response.json({})])
    await call('readInventory', {})
    expect(headers().get('authorization')).toBe('Bearer a-token')
    expect(headers().get('accept-language')).toBe('en')
  })

  test('shows no token where nobody is signed in', async () => {
    const { call, headers } = page([Response.json({})], { token: () => null })
    await call('readInventory', {})
    expect(headers().has('authorization')).toBe(false)
  })

  test('gives an export as the text that it is', async () => {
    const { call } = page([new Response('a,b\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } })])
    expect(await call('exportInventory', {})).toBe('a,b\n')
  })
})

const resume = { params: { case: 'c' }, body: { version: 1, reason: 'Repaired.' }, idempotencyKey: 'the-key' }

describe('A write whose answer is lost on the way', () => {
  test.each([
    ['no connection', new TypeError('failed to fetch')],
    ['a gateway that times out', new Response('', { status: 504 })],
    ['a service that restarts', new Response('', { status: 503 })],
  ])('is sent again under the same key after %s', async (_, lost) => {
    const { call, sent, headers } = page([lost, Response.json({ id: 'c' }, { status: 201 })])
    expect(await call('resumeCase', resume)).toEqual({ id: 'c' })
    expect(sent.length).toBe(2)
    expect([headers(0).get('idempotency-key'), headers(1).get('idempotency-key')]).toEqual(['the-key', 'the-key'])
  })

  test('ends as “no answer” once it was tried often enough', async () => {
    const { call, sent } = page([new TypeError('failed to fetch')])
    await expect(call('resumeCase', resume)).rejects.toBeInstanceOf(NoAnswerError)
    expect(sent.length).toBe(3)
  })

  test('is not sent again once the page no longer wants it', async () => {
    const leave = new AbortController()
    leave.abort()
    const { call, sent } = page([new DOMException('aborted', 'AbortError')])
    await expect(call('resumeCase', resume, leave.signal)).rejects.toThrow('aborted')
    expect(sent.length).toBe(1)
  })
})

describe('A refusal', () => {
  test('carries the sentences of the server and is not repeated', async () => {
    const { call, sent } = page([problem(409, 'already-decided')])
    const refused = call('resumeCase', resume)
    await expect(refused).rejects.toBeInstanceOf(ProblemError)
    await expect(refused).rejects.toMatchObject({ problem: { code: 'already-decided', title: 'Said' } })
    expect(sent.length).toBe(1)
  })

  test('for want of a sign-in leads to the sign-in page', async () => {
    const { call, told } = page([new Response('{"message":"Unauthorized"}', { status: 401 })])
    await expect(call('readInventory', {})).rejects.toMatchObject({ problem: { code: 'unauthenticated' } })
    expect(told.unauthenticated).toBe(1)
  })

  test('of a gateway, which knows no problem details, keeps its meaning and its number', async () => {
    const { call } = page([new Response('Forbidden', { status: 403, headers: { 'apigw-requestid': 'number-7' } })])
    await expect(call('readInventory', {})).rejects.toMatchObject({
      problem: { code: 'forbidden', status: 403, instance: 'number-7' },
    })
  })
})
