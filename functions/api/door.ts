import { gzipSync } from 'node:zlib'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { z } from 'zod'
import type { Route } from '#api/route.ts'
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteName } from '#api/routes.ts'
import { type Actor, personOf } from '#domain/access/actor.ts'
import { mayDo } from '#domain/access/permission.ts'
import type { Stamp } from '#domain/case/change.ts'
import { attachment } from '#domain/documents/attachment.ts'
import { unwrap } from '#domain/problems/problems.ts'
import type { Language } from '#domain/words/language.ts'
import { preferredLanguage } from '#domain/words/preferred-language.ts'
import { actorFrom } from '#functions/api/actor.ts'
import { bodyOf, parsed } from '#functions/api/given.ts'
import { answeredOnce, type Once } from '#functions/api/once.ts'

export type Event = APIGatewayProxyEventV2WithJWTAuthorizer
export type Result = APIGatewayProxyStructuredResultV2

/** Lambda hands over 6 MB at most, and the whole text of a contract may come near that. In characters. */
const worthPacking = 500_000

/** An answer as the gateway takes it: JSON, a text as it is, or a file in Base64, offered for saving and never shown. */
const asResult = async (
  answer: unknown,
  accepted: string | undefined,
): Promise<Pick<Result, 'body' | 'isBase64Encoded' | 'headers'>> => {
  if (!(answer instanceof File)) {
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer)
    if (body.length < worthPacking || !/\bgzip\b/.test(accepted ?? '')) return { body }
    const headers = { 'content-encoding': 'gzip', vary: 'accept-encoding' }
    return { headers, body: gzipSync(body).toString('base64'), isBase64Encoded: true }
  }
  return {
    headers: { 'content-type': answer.type, 'content-disposition': attachment(answer.name) },
    body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
    isBase64Encoded: true,
  }
}

/** What a handler is given: everything parsed, the caller known and allowed. It never sees HTTP. */
type Call<Params, Query, Body> = {
  params: Params
  query: Query
  body: Body
  actor: Actor
  language: Language
  /** the instant of the call, ISO 8601 in UTC */
  at: string
  /** for writes: the caller and that instant, as a change carries them */
  stamp: Stamp
  /** for writes: makes the receipt under which a repeated request finds this answer */
  once: Once
}

export type Handler<N extends RouteName> = (call: Call<ParamsOf<N>, QueryOf<N>, BodyOf<N>>) => Promise<AnswerOf<N>>

export type Door = { route: Route; open: (event: Event) => Promise<Result> }

const nobody: Actor = { id: '', organisation: '', name: '', email: '', roles: [] }

/**
 * Joins a route to its handler, always in the same order: the caller is known, allowed, the input is parsed, a repeated
 * request is recognised, the handler is called, and its answer is checked against the route's schema, so that nothing
 * leaves that the route does not promise.
 */
export const door = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  route: Route & { params: P; query: Q; body: B; answer: A },
  handle: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.output<A>>,
): Door => ({
  route,
  open: async (event) => {
    const actor = route.action === null ? nobody : actorFrom(event.requestContext.authorizer?.jwt?.claims)
    if (route.action !== null) unwrap(mayDo(actor, route.action, null))
    const given = {
      params: parsed(route.params, event.pathParameters ?? {}),
      query: parsed(route.query, event.queryStringParameters ?? {}),
      body: parsed(route.body, bodyOf(event)),
    }
    const language = preferredLanguage(event.headers['accept-language'])
    const at = new Date().toISOString()
    const answer = await answeredOnce(route, { event, actor, given }, (once) =>
      handle({ ...given, actor, language, at, stamp: { by: personOf(actor), at }, once }),
    )
    const { headers, ...body } = await asResult(route.answer.parse(answer), event.headers['accept-encoding'])
    return {
      statusCode: route.status,
      headers: { 'content-type': `${route.contentType}; charset=utf-8`, 'cache-control': 'no-store', ...headers },
      ...body,
    }
  },
})
