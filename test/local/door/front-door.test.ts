import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FrontDoor, openFrontDoor } from '#local/door/front-door.ts'
import { freePort } from '#local/terminal/port.ts'

const outputs = {
  ApiId: 'api1',
  UserPoolId: 'eu-west-3_pool',
  UserPoolClientId: 'client1',
  RegistryTable: 'registry',
  LedgerTable: 'ledger',
  TokensTable: 'tokens',
  DocumentsBucket: 'documents',
  EventBus: 'bus',
  AssessWorkflow: 'assess',
  DecideWorkflow: 'decide',
  AuthoriseWorkflow: 'authorise',
  SweepFunction: 'sweep',
}

let cloud: Server
let cloudPort: number
let door: FrontDoor

/** Stands where the cloud stands and says what reached it. */
beforeAll(async () => {
  cloud = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method, url, headers } = request
    response.writeHead(url?.includes('refused') ? 413 : 200, { 'content-type': 'application/json', 'x-from': 'cloud' })
    response.end(JSON.stringify({ method, url, host: headers.host, body: Buffer.concat(chunks).toString('utf8') }))
  })
  cloudPort = (await freePort()) ?? 0
  await new Promise<void>((resolve) => cloud.listen(cloudPort, '127.0.0.1', resolve))
  door = await openFrontDoor(`http://127.0.0.1:${cloudPort}`, outputs, (await freePort()) ?? 0)
})
afterAll(async () => {
  await door.stop()
  cloud.close()
})

describe('One origin for everything', () => {
  test.each([
    ['/api/v1/cases?status=returned', '/_aws/execute-api/api1/$default/api/v1/cases?status=returned'],
    ['/oauth2/token', '/oauth2/token'],
    ['/login?client_id=1', '/login?client_id=1'],
    ['/logout', '/logout'],
    ['/s3/documents/incoming/a%20b.pdf?X-Amz-Signature=1', '/documents/incoming/a%20b.pdf?X-Amz-Signature=1'],
  ])('%s reaches the cloud as %s, under the host that signatures were made for', async (path, there) => {
    const answer = await fetch(door.origin + path, { method: 'POST', body: 'Numéro' })
    expect(answer.headers.get('x-from')).toBe('cloud')
    expect(await answer.json()).toEqual({ method: 'POST', url: there, host: `127.0.0.1:${cloudPort}`, body: 'Numéro' })
  })

  test('what the cloud refuses is passed on as refused', async () => {
    expect((await fetch(`${door.origin}/api/refused`)).status).toBe(413)
  })

  test('the page learns of the sign-in at its own origin', async () => {
    const config = await (await fetch(`${door.origin}/config.json`)).json()
    expect(config).toMatchObject({
      signIn: {
        issuer: 'https://cognito-idp.eu-west-3.amazonaws.com/eu-west-3_pool',
        clientId: 'client1',
        authorizationEndpoint: '/oauth2/authorize',
      },
      uploads: '/s3',
    })
  })

  test('a cloud that does not answer is a problem with a title, not a broken connection', async () => {
    const silent = await openFrontDoor(`http://127.0.0.1:${(await freePort()) ?? 0}`, outputs, (await freePort()) ?? 0)
    const answer = await fetch(`${silent.origin}/api/v1/me`)
    expect(answer.status).toBe(502)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    await silent.stop()
  })

  test('a port that is taken is told in a sentence', async () => {
    const taken = Number(new URL(door.origin).port)
    await expect(openFrontDoor('http://127.0.0.1:1', outputs, taken)).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining(String(taken)),
    })
  })
})
