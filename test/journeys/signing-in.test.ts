import { createPrivateKey } from 'node:crypto'
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { importPKCS8, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { clientOptions } from '#local/cloud/cloud-client.ts'
import { poolKey, testCloud } from '#test/support/cloud.ts'
import { tokenOf } from '#test/support/people.ts'

const profile = async (token: string | null, language = 'fr') => {
  const { origin } = await testCloud()
  const headers = { 'accept-language': language, ...(token === null ? {} : { authorization: `Bearer ${token}` }) }
  return fetch(new URL('/api/v1/me', origin), { headers })
}

const parts = (token: string) => token.split('.') as [string, string, string]
const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(parts(token)[1], 'base64url').toString('utf8'))

/** A token as the pool itself would sign it, with other claims. */
const resigned = async (token: string, changes: Record<string, unknown>) => {
  const [head] = parts(token)
  const header: { alg: string; kid: string } = JSON.parse(Buffer.from(head, 'base64url').toString('utf8'))
  const key = createPrivateKey(await poolKey())
    .export({ type: 'pkcs8', format: 'pem' })
    .toString()
  return new SignJWT({ ...claimsOf(token), ...changes })
    .setProtectedHeader(header)
    .sign(await importPKCS8(key, 'RS256'))
}

describe('Who is let in', () => {
  test('a person with their own token is known by name, organisation and role', async () => {
    const answer = await profile(await tokenOf('awa'))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ name: 'Awa Traoré', organisation: 'djoliba', roles: ['procurement'] })
  })

  test('a token that the pool signed anew is as good as the first: the cases below fail for their own reason', async () => {
    expect((await profile(await resigned(await tokenOf('awa'), {}))).status).toBe(200)
  })
})

describe('Who is not let in (401)', () => {
  test('nobody without a token', async () => {
    expect((await profile(null)).status).toBe(401)
  })

  test('an expired token', async () => {
    const now = Math.floor(Date.now() / 1000)
    const expired = await resigned(await tokenOf('awa'), { iat: now - 7200, auth_time: now - 7200, exp: now - 3600 })
    expect((await profile(expired)).status).toBe(401)
  })

  test('an altered payload: procurement that would be a DPO', async () => {
    const [head, , signature] = parts(await tokenOf('awa'))
    const claims = { ...claimsOf(await tokenOf('awa')), 'cognito:groups': ['dpo'] }
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
    expect((await profile(forged)).status).toBe(401)
  })

  test('an altered signature', async () => {
    const [head, body, signature] = parts(await tokenOf('awa'))
    const altered = Buffer.from(signature, 'base64url').reverse().toString('base64url')
    expect((await profile([head, body, altered].join('.'))).status).toBe(401)
  })

  test('an unsigned token', async () => {
    const [, body] = parts(await tokenOf('awa'))
    const head = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
    expect((await profile(`${head}.${body}.`)).status).toBe(401)
  })

  test('a token of another pool', async () => {
    const { endpoint } = await testCloud()
    const pools = new CognitoIdentityProviderClient(clientOptions(endpoint))
    const pool = (await pools.send(new CreateUserPoolCommand({ PoolName: 'elsewhere' }))).UserPool?.Id
    try {
      const flows = { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH' as const] }
      const app = await pools.send(new CreateUserPoolClientCommand({ UserPoolId: pool, ClientName: 'app', ...flows }))
      const person = { UserPoolId: pool, Username: 'eve@elsewhere.example' }
      const password = 'Elsewhere-2026-!'
      await pools.send(new AdminCreateUserCommand({ ...person, MessageAction: 'SUPPRESS' }))
      await pools.send(new AdminSetUserPasswordCommand({ ...person, Password: password, Permanent: true }))
      const { AuthenticationResult } = await pools.send(
        new InitiateAuthCommand({
          ClientId: app.UserPoolClient?.ClientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: person.Username, PASSWORD: password },
        }),
      )
      expect((await profile(AuthenticationResult?.IdToken ?? '')).status).toBe(401)
    } finally {
      await pools.send(new DeleteUserPoolCommand({ UserPoolId: pool }))
    }
  })

  test('an access token: it says nothing of who the person is', async () => {
    const { endpoint, outputs, users } = await testCloud()
    const awa = users.find(({ email }) => email.startsWith('awa.'))
    const answer = await new CognitoIdentityProviderClient(clientOptions(endpoint)).send(
      new InitiateAuthCommand({
        ClientId: outputs.UserPoolClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: awa?.email ?? '', PASSWORD: awa?.password ?? '' },
      }),
    )
    const refused = await profile(answer.AuthenticationResult?.AccessToken ?? '', 'en')
    expect(refused.status).toBe(401)
    expect(await refused.json()).toMatchObject({ code: 'unauthenticated', title: 'You are not signed in.' })
  })
})
