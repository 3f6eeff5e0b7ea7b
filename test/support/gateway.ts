import { randomUUID } from 'node:crypto'
import type { Context } from 'aws-lambda'
import type { Actor } from '#domain/access/actor.ts'
import type { Event, Result } from '#functions/api/door.ts'

type Asked = {
  route: string
  actor?: Actor
  headers?: Record<string, string>
  params?: Record<string, string>
  query?: Record<string, string>
  body?: string
  base64?: boolean
}

/** The claims of an ID token as the gateway hands them on: every one of them a string, the groups in brackets. */
export const claimsOf = ({ id, name, email, organisation, roles }: Actor) => ({
  sub: id,
  token_use: 'id',
  name,
  email,
  'custom:organisation': organisation,
  'cognito:groups': `[${roles.join(' ')}]`,
})

/** An event of the HTTP API, payload format 2.0, with the fields that AWS documents for it. */
export const eventOf = ({ route, actor, headers = {}, params, query, body, base64 = false }: Asked): Event => {
  const [method = 'GET', path = '/'] = route.split(' ')
  const claims: Record<string, string> = actor === undefined ? {} : claimsOf(actor)
  return {
    version: '2.0',
    routeKey: route,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { 'Content-Type': 'application/json', Host: 'api.example', ...headers },
    ...(params ? { pathParameters: params } : {}),
    ...(query ? { queryStringParameters: query } : {}),
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: base64,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      authorizer: { principalId: '', integrationLatency: 0, jwt: { claims, scopes: [] } },
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: `request-${randomUUID()}`,
      routeKey: route,
      stage: '$default',
      time: '20/Nov/2026:10:00:00 +0000',
      timeEpoch: 1_795_168_800_000,
    },
  }
}

/** The context of an invocation, as the Lambda runtime gives it. */
export const contextOf = (functionName: string): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:eu-west-3:000000000000:function:${functionName}`,
  memoryLimitInMB: '512',
  awsRequestId: randomUUID(),
  logGroupName: `/aws/lambda/${functionName}`,
  logStreamName: '2026/11/20/[$LATEST]0',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
})

type Handler = (event: Event, context: Context) => Promise<Result>

/** Calls a function as the gateway does, and reads its answer as a client does. */
export const call = async (handler: Handler, asked: Asked) => {
  const answer = await handler(eventOf(asked), contextOf('under-test'))
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const body: unknown = JSON.parse(answer.body ?? 'null')
  return { status: answer.statusCode, headers, body }
}
