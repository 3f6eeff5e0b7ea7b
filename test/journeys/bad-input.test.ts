import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { ProblemDetails } from '#api/problem-details.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'
import { testCloud } from '#test/support/cloud.ts'
import { abroad, atHome } from '#test/support/facts.ts'
import { as, file, refusalOf, tokenOf } from '#test/support/people.ts'

const post = async (body: string, headers: Record<string, string> = {}) => {
  const { origin } = await testCloud()
  return fetch(new URL('/api/v1/cases', origin), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf('moussa')}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    },
    body,
  })
}

const changed = (change: Record<string, unknown>) => JSON.stringify({ ...atHome(), ...change })
const recipient = (name: string) => ({ recipient: { ...atHome().recipient, name } })

/** What is sent, the field that the answer must name, and the code that says why. */
const wrong: [string, string, string, string][] = [
  ['an unknown field', changed({ colour: 'blue' }), '/colour', 'unknown-field'],
  ['a wrong type', changed({ service: 7 }), '/service', 'wrong-type'],
  ['a missing field', JSON.stringify({ ...atHome(), service: undefined }), '/service', 'missing-field'],
  [
    'an unknown country',
    changed({ places: { ...atHome().places, hosting: ['XX'] } }),
    '/places/hosting/0',
    'unknown-country',
  ],
  ['a date in the past', changed({ startsOn: '2020-02-01' }), '/startsOn', 'in-the-past'],
  ['a date that does not exist', changed({ startsOn: '2027-02-30' }), '/startsOn', 'not-a-date'],
  ['script tags', changed(recipient('<script>alert(1)</script>')), '/recipient/name', 'markup'],
  ['bidi controls', changed(recipient('Ab\u202Egfp.ode')), '/recipient/name', 'invisible-characters'],
  ['a recipient named =cmd()', changed(recipient('=cmd()')), '/recipient/name', 'formula'],
  ['an unknown purpose', changed({ purposes: ['world-domination'] }), '/purposes/0', 'not-in-list'],
  ['a contract that was never uploaded', changed({ contract: randomUUID() }), '/contract', 'unknown-document'],
  [
    'a processor for itself',
    changed({ recipient: { ...atHome().recipient, actsFor: 'itself' } }),
    '/recipient/actsFor',
    'role-and-purpose-disagree',
  ],
]

/** what was filed before is not of these requests */
const began = new Date().toISOString()

describe('A request with a mistake is answered with the field, the reason and what to do, in the reader’s language', () => {
  test.each(wrong)('%s', async (_, body, pointer, code) => {
    for (const language of ['fr', 'en']) {
      const answer = await post(body, { 'accept-language': language })
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(answer.headers.get('content-language')).toBe(language)
      const problem: ProblemDetails = await answer.json()
      expect(problem.errors?.map((e) => [e.pointer, e.code])).toContainEqual([pointer, code])
      expect(problem.title).toBe(
        language === 'fr' ? 'Certaines réponses ne conviennent pas.' : 'Some answers are not right.',
      )
    }
  })

  test('and nothing is stored', async () => {
    const moussa = await as('moussa')
    const { cases } = await moussa('listCases', {})
    expect(cases.filter(({ createdAt }) => createdAt >= began)).toEqual([])
  })
})

describe('A body that is no request', () => {
  test.each([
    ['not JSON', '{"service":', {}, 400, 'malformed-json'],
    ['not said to be JSON', changed({}), { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
    ['300 KB of text', changed({ service: 'x'.repeat(300_000) }), {}, 413, 'too-large'],
    ['without an idempotency key', changed({}), { 'idempotency-key': '' }, 400, 'idempotency-key-missing'],
  ])('%s', async (_, body, headers, status, code) => {
    const answer = await post(body, headers)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code })
  })

  test('10 MB', async () => {
    const answer = await post(changed({ service: 'x'.repeat(10_000_000) }))
    expect(answer.status).toBe(413)
  })
})

describe('A file that cannot be a contract', () => {
  const refusedUpload = async (name: string, bytes: Uint8Array) => {
    const [awa, { origin }] = [await as('awa'), await testCloud()]
    return (await refusalOf(upload(awa, origin, { name, bytes }))).problem
  }
  const text = (words: string) => new TextEncoder().encode(words)

  test('of 0 bytes', async () => {
    expect((await refusedUpload('vide.pdf', new Uint8Array())).errors).toMatchObject([
      { pointer: '/size', code: 'empty-file' },
    ])
  })

  test('of 30 MB', async () => {
    const problem = await refusedUpload('grand.pdf', new Uint8Array(30_000_000))
    expect(problem.errors).toMatchObject([{ pointer: '/size', code: 'file-too-large' }])
  })

  test('of a type that is not read', async () => {
    const problem = await refusedUpload('photo.png', text('x'))
    expect(problem.errors).toMatchObject([{ pointer: '/name', code: 'unsupported-file-type' }])
  })

  test('whose content is not what its name says', async () => {
    const problem = await refusedUpload('contrat.pdf', text('Ceci est du texte simple, pas un PDF.'))
    expect(problem).toMatchObject({
      status: 422,
      errors: [{ pointer: '/contract', code: 'content-does-not-match-name' }],
    })
  })

  test('that was announced and never sent', async () => {
    const awa = await as('awa')
    const ticket = await awa('requestUpload', {
      body: { name: 'contrat.pdf', size: 900 },
      idempotencyKey: randomUUID(),
    })
    const refusal = await refusalOf(
      awa('confirmUpload', { params: { document: ticket.id }, idempotencyKey: randomUUID() }),
    )
    expect(refusal.problem.errors).toMatchObject([{ code: 'not-arrived' }])
  })

  test('another person’s document cannot be confirmed', async () => {
    const [awa, fatoumata, { origin }] = [await as('awa'), await as('fatoumata'), await testCloud()]
    const document = await upload(awa, origin, sampleContract('nda', 'en', 'txt'))
    const refusal = await refusalOf(fatoumata('confirmUpload', { params: { document }, idempotencyKey: randomUUID() }))
    expect(refusal.problem.status).toBe(404)
  })

  test('another person’s document cannot be named in a request of one’s own, which would open it', async () => {
    const [awa, moussa, { origin }] = [await as('awa'), await as('moussa'), await testCloud()]
    const contract = await upload(awa, origin, sampleContract('nda', 'en', 'txt'))
    const refusal = await refusalOf(file(moussa, abroad({ contract })))
    expect(refusal.problem.errors).toMatchObject([{ pointer: '/contract', code: 'unknown-document' }])
  })
})

describe('An odd name that people really have', () => {
  test.each(["N'Diaye", '株式会社', 'O’Neil & Sons', 'Société Générale d’Œuvres', 'a < b > c', 'Ünal‑Ğ 3'])(
    'passes untouched: %s',
    async (name) => {
      const awa = await as('awa')
      const filed = await file(awa, abroad({ recipient: { ...abroad().recipient, name } }))
      const { case: c } = await awa('readCase', { params: { case: filed.id } })
      expect(c.facts.recipient.name).toBe(name)
    },
  )
})
