import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { z } from 'zod'
import { fieldErrors } from '#domain/problems/field-errors.ts'
import { RefusalError, refused, unwrap, within } from '#domain/problems/problems.ts'

/** A request is facts and reasons; contracts go another way. In bytes. */
const maxBody = 256 * 1024

/**
 * The input as its schema makes it, or a refusal that names every field that does not fit. `place` is where in the
 * request the input came from, for what is only a part of it.
 */
export const parsed = <T extends z.ZodType>(schema: T, input: unknown, place = ''): z.output<T> => {
  const result = schema.safeParse(input, { reportInput: true })
  if (result.success) return result.data
  const refusal = refused('invalid-input', { errors: fieldErrors(result.error.issues) })
  return unwrap(within(place, refusal))
}

/** The JSON of a request's body, `{}` where there is none. Refuses what is too large, not said to be JSON, or not JSON. */
export const bodyOf = (event: APIGatewayProxyEventV2): unknown => {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '')
  if (Buffer.byteLength(text) > maxBody) throw new RefusalError({ code: 'too-large' })
  if (text === '') return {}
  if (!/^application\/(.+\+)?json\b/i.test(event.headers['content-type'] ?? ''))
    throw new RefusalError({ code: 'unsupported-media-type' })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new RefusalError({ code: 'malformed-json' }, { cause })
  }
}
