import { describe, expect, test } from 'vitest'
import { problemDetails } from '#api/problem-details.ts'
import type { Route } from '#api/route.ts'
import { type RoutesOf, routes } from '#api/routes.ts'
import { role } from '#domain/access/actor.ts'
import { permissions } from '#domain/access/permission.ts'
import { handler as contracts } from '#functions/api/contracts.ts'
import { handler as open } from '#functions/api/public.ts'
import { handler as read } from '#functions/api/read.ts'
import { handler as write } from '#functions/api/write.ts'
import { people, withRole } from '../../support/actors.ts'
import { call } from '../../support/gateway.ts'
import { someFacts } from '../../support/samples.ts'

const functions = { read, write, contracts, public: open }
const all = Object.entries<Route>(routes).map(([name, route]) => ({ name, ...route }))
const address = ({ method, path }: Route) => `${method} ${path}`
const signedIn = all.filter(({ action }) => action !== null)

describe('a door', () => {
  test.each(signedIn)('$name is closed to whoever is not signed in', async (door) => {
    const answer = await call(functions[door.power], { route: address(door) })
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
  })

  test.each(signedIn)('$name is closed to every role that the permission table does not name', async (door) => {
    const named = door.action === null ? [] : permissions[door.action].flatMap(({ roles }) => roles)
    for (const name of role.options.filter((one) => !named.includes(one))) {
      const answer = await call(functions[door.power], { route: address(door), actor: withRole(name) })
      expect(answer, name).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    }
  })

  test.each(all)('$name is found in the function of its power and in no other', async (door) => {
    for (const [power, handler] of Object.entries(functions)) {
      const answer = await call(handler, { route: address(door) })
      expect(answer.status === 404, power).toBe(power !== door.power)
    }
  })

  test.each(signedIn.filter(({ power }) => power === 'write'))(
    '$name does nothing without an Idempotency-Key',
    async (door) => {
      const actor = door.action === 'case:resume' ? people.binta : people.ousmane
      const answer = await call(write, { route: address(door), actor, ...wellAsked(door.name, door.path) })
      expect(answer).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } })
    },
  )
})

const version = 1

/** What a person would send to each of the writing doors; a new door is missed here by the type check. */
const bodies: Readonly<Record<RoutesOf<'write'>, unknown>> = {
  requestUpload: { name: 'dpa.pdf', size: 1000 },
  confirmUpload: {},
  submitCase: someFacts(),
  correctCase: { version, facts: someFacts(), answers: 'Here.' },
  decideCase: { version, ruling: { outcome: 'refused', reason: 'No.' } },
  overruleVerdict: { version, requirement: 'audit', verdict: 'present', reason: 'Annex 3.' },
  recordAuthorisation: {
    version,
    grant: {
      regime: 'ml',
      authority: 'APDP',
      reference: '1',
      grantedOn: '2026-11-01',
      expiresOn: null,
      document: null,
    },
  },
  resumeCase: { version, reason: 'Mended.' },
  attestRule: { textRead: 'Loi 2013-015, article 11', citation: null },
}

const id = '7f1d8a52-3c0e-4d7b-9a61-5e2f40c8b913'

/** The same with its address, and without a key. */
const wellAsked = (name: string, path: string) => ({
  params: Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => [part, id])),
  body: JSON.stringify(new Map(Object.entries(bodies)).get(name)),
})

describe('an answer', () => {
  test('says who is signed in', async () => {
    const answer = await call(read, { route: 'GET /api/v1/me', actor: people.sekou })
    expect(answer).toMatchObject({ status: 200, body: people.sekou })
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  })

  test('is not kept by any cache, and cannot be framed, sniffed or referred from', async () => {
    for (const route of ['GET /api/v1/me', 'GET /api/v1/nowhere']) {
      const { headers } = await call(read, { route, actor: people.aminata })
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'strict-transport-security': expect.stringContaining('max-age='),
        'referrer-policy': 'no-referrer',
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    }
  })

  test('of the health door is one word, to anybody', async () => {
    expect(await call(open, { route: 'GET /api/v1/health' })).toMatchObject({ status: 200, body: { status: 'ok' } })
  })

  test('of the description door is the description itself', async () => {
    const answer = await call(open, { route: 'GET /api/v1/openapi.json' })
    expect(answer.headers['content-type']).toContain('application/openapi+json')
    expect(answer.body).toMatchObject({ openapi: '3.1.1' })
  })
})

describe('a refusal', () => {
  const asked = (headers: Record<string, string>) =>
    call(write, {
      route: 'POST /api/v1/cases',
      actor: people.aminata,
      headers: { 'Idempotency-Key': 'k', ...headers },
      body: JSON.stringify({ ...someFacts({ service: '' }), colour: 'blue' }),
    })

  test('names every field, what is wrong and what to do, in the language asked for', async () => {
    const [fr, en] = [await asked({ 'Accept-Language': 'fr-ML' }), await asked({ 'accept-language': 'en' })]
    expect(fr).toMatchObject({
      status: 400,
      headers: { 'content-language': 'fr', 'content-type': 'application/problem+json; charset=utf-8' },
      body: {
        title: 'Certaines réponses ne conviennent pas.',
        errors: [
          { pointer: '/service', code: 'required', detail: 'Répondez à cette question.' },
          { pointer: '/colour', code: 'unknown-field', detail: 'Ce champ n’existe pas : retirez-le.' },
        ],
      },
    })
    expect(en).toMatchObject({ headers: { 'content-language': 'en' }, body: { title: 'Some answers are not right.' } })
    expect(problemDetails.safeParse(fr.body).success).toBe(true)
  })

  test('carries the number of the request, to quote when asking for help', async () => {
    expect((await asked({})).body).toMatchObject({ instance: expect.stringMatching(/^urn:request:request-/) })
  })

  test.each([
    ['a prototype in disguise', '{"__proto__":{"roles":["dpo"]}}'],
    ['a list', '[]'],
    ['a word', '"transfer"'],
    ['nothing', 'null'],
    ['nesting without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('meets a body that is %s', async (_, body) => {
    const answer = await call(write, {
      route: 'POST /api/v1/cases',
      actor: people.aminata,
      headers: { 'Idempotency-Key': 'k' },
      body,
    })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
  })

  test('meets an address that holds no identifier', async () => {
    const answer = await call(read, {
      route: 'GET /api/v1/cases/{case}',
      actor: people.aminata,
      params: { case: '../../etc' },
    })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/case', code: 'not-an-id' }] } })
  })

  test('meets an unknown filter', async () => {
    const answer = await call(read, {
      route: 'GET /api/v1/inventory',
      actor: people.moussa,
      query: { colour: 'blue', status: 'open' },
    })
    expect(answer).toMatchObject({
      status: 400,
      body: {
        errors: [
          { pointer: '/status/0', code: 'not-in-list' },
          { pointer: '/colour', code: 'unknown-field' },
        ],
      },
    })
  })

  test('of something unforeseen says nothing of the inside', async () => {
    const answer = await call(read, { route: 'GET /api/v1/queue', actor: people.ousmane })
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } })
    expect(JSON.stringify(answer.body)).not.toMatch(/REGISTRY_TABLE|Error|at \//)
  })
})
