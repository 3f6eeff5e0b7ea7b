import { describe, expect, test } from 'vitest'
import { bodyOf } from '#functions/api/given.ts'
import { eventOf } from '../../support/gateway.ts'

const read = (body: string | undefined, more: { headers?: Record<string, string>; base64?: boolean } = {}) => {
  const event = eventOf({ route: 'POST /api/v1/cases', ...more, ...(body === undefined ? {} : { body }) })
  const headers = Object.fromEntries(Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value]))
  return bodyOf({ ...event, headers })
}
const refusal = (code: string) => expect.objectContaining({ refusal: { code } })

describe('the body of a request', () => {
  test('is the JSON that was sent, also where the gateway hands it over as Base64', () => {
    expect(read('{"name":"Téranga"}')).toEqual({ name: 'Téranga' })
    expect(read(Buffer.from('{"name":"Téranga"}').toString('base64'), { base64: true })).toEqual({ name: 'Téranga' })
  })

  test('is empty where none was sent, whatever type it was said to have', () => {
    expect(read(undefined, { headers: { 'Content-Type': 'text/plain' } })).toEqual({})
  })

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/merge-patch+json',
  ])('is taken as %s', (type) => {
    expect(read('{}', { headers: { 'Content-Type': type } })).toEqual({})
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
    'is refused as %j',
    (type) => {
      expect(() => read('{}', { headers: { 'Content-Type': type } })).toThrow(refusal('unsupported-media-type'))
    },
  )

  test.each(['{"name":', 'null,', "{'name':1}", 'NaN'])('that is not JSON is refused: %s', (text) => {
    expect(() => read(text)).toThrow(refusal('malformed-json'))
  })

  test('is measured in bytes, and may have 256 KB', () => {
    const just = JSON.stringify('é'.repeat(131_071))
    expect(Buffer.byteLength(just)).toBe(256 * 1024)
    expect(read(just)).toHaveLength(131_071)
    expect(() => read(`${just} `)).toThrow(refusal('too-large'))
  })
})
