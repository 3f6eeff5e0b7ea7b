import type { z } from 'zod'
import type { AnswerOf, RouteName, Routes } from '#api/routes.ts'
import type { Language } from '#domain/words/language.ts'
import { NoAnswerError, ProblemError } from '#web/api/errors.ts'

type Given<S extends z.ZodType> = z.input<S>
/** A part of a request under its name: required, optional where all of it is, absent where the route takes none. */
type Part<Name extends string, S extends z.ZodType> = string extends keyof Given<S>
  ? unknown
  : Record<never, never> extends Given<S>
    ? { [key in Name]?: Given<S> }
    : { [key in Name]: Given<S> }

/** What a route takes, by the route table. A write takes the key of the intention behind it: sent twice, it counts once. */
export type InputOf<N extends RouteName> = Part<'params', Routes[N]['params']> &
  Part<'query', Routes[N]['query']> &
  Part<'body', Routes[N]['body']> &
  (Routes[N]['power'] extends 'write' ? { idempotencyKey: string } : unknown)

type Input = {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  idempotencyKey?: string
}

/** Calls a route by its name; answers what the route table says it answers, or throws `ProblemError` or `NoAnswerError`. */
export type Call = <N extends RouteName>(name: N, input: InputOf<N>, signal?: AbortSignal) => Promise<AnswerOf<N>>

export type ClientOptions = {
  doors: Readonly<Record<RouteName, { method: string; path: string }>>
  /** the token to show, or null where nobody is signed in (any more) */
  token: () => string | null
  language: () => Language
  /** told when the server no longer knows who calls */
  onUnauthenticated: () => void
  fetch?: typeof globalThis.fetch
  pause?: (milliseconds: number) => Promise<unknown>
}

const filled = (path: string, params: Record<string, string> = {}) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

const asQuery = (query: Record<string, unknown> = {}) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(',') : value === undefined ? '' : String(value)
    if (text !== '') search.set(name, text)
  }
  return search.size > 0 ? `?${search}` : ''
}

/** What a good answer holds: JSON, a text, or a file under the name that it is offered with. */
const read = async (response: Response): Promise<unknown> => {
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('json')) return response.json()
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  if (name === undefined) return response.text()
  return new File([await response.blob()], decodeURIComponent(name), { type })
}

/** How often an unanswered call is repeated, and after how many milliseconds. Safe: a write carries its intention's key. */
const pauses = [400, 1500]

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The API as functions of the page, typed by the route table. */
export const createClient = (options: ClientOptions): Call => {
  const { doors, token, language, onUnauthenticated, fetch = globalThis.fetch, pause = sleep } = options

  const attempt = async (name: RouteName, input: Input, signal: AbortSignal | undefined) => {
    const { method, path } = doors[name]
    const bearer = token()
    return await fetch(filled(path, input.params) + asQuery(input.query), {
      method,
      headers: {
        accept: 'application/json, text/csv, application/problem+json, */*',
        'accept-language': language(),
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(input.idempotencyKey === undefined ? {} : { 'idempotency-key': input.idempotencyKey }),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(signal === undefined ? {} : { signal }),
    })
  }

  const persistently = async (name: RouteName, input: Input, signal: AbortSignal | undefined): Promise<Response> => {
    for (const wait of [...pauses, null]) {
      try {
        const response = await attempt(name, input, signal)
        if (wait === null || (response.status !== 502 && response.status !== 503 && response.status !== 504))
          return response
      } catch (cause) {
        if (signal?.aborted) throw cause
        if (wait === null) throw new NoAnswerError({ cause })
      }
      await pause(wait)
    }
    throw new NoAnswerError()
  }

  const call = async (name: RouteName, input: Input, signal?: AbortSignal): Promise<unknown> => {
    const response = await persistently(name, input, signal)
    if (response.status === 401) onUnauthenticated()
    if (!response.ok) throw await ProblemError.from(response)
    return read(response)
  }
  // the answer comes from another machine: its type is the contract of the route table, which the server's tests hold it to
  return call as Call
}
