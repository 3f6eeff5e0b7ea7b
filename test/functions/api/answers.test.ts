import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { docx, nothing, type Route } from '#api/route.ts'
import { door } from '#functions/api/door.ts'
import { people } from '../../support/actors.ts'
import { eventOf } from '../../support/gateway.ts'

const route = {
  method: 'GET',
  path: '/api/v1/thing',
  power: 'read',
  action: 'profile:read',
  summary: { fr: 'Une chose', en: 'A thing' },
  params: nothing,
  query: nothing,
  body: nothing,
  status: 200,
  contentType: 'application/json',
} as const satisfies Omit<Route, 'answer'>

const asked = (headers = {}) => eventOf({ route: 'GET /api/v1/thing', actor: people.aminata, headers })

describe('a file', () => {
  const file = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0])], 'Demande – « été » 100 %.docx', { type: docx })
  const { open } = door({ ...route, contentType: docx, answer: z.file() }, async () => file)

  test('arrives byte by byte, as what it is, to be saved under its name and not shown', async () => {
    const answer = await open(asked())
    expect(answer).toMatchObject({
      statusCode: 200,
      isBase64Encoded: true,
      headers: { 'content-type': docx, 'cache-control': 'no-store' },
    })
    expect([...Buffer.from(answer.body ?? '', 'base64')]).toEqual([0x50, 0x4b, 3, 4, 0xff, 0])
    const name = String(answer.headers?.['content-disposition']).replace("attachment; filename*=UTF-8''", '')
    expect(decodeURIComponent(name)).toBe('Demande – « été » 100 %.docx')
  })

  test('cannot end its header or begin another one by its name', async () => {
    const evil = new File([], 'a.docx\r\nSet-Cookie: b=c; "', { type: docx })
    const answer = await door({ ...route, contentType: docx, answer: z.file() }, async () => evil).open(asked())
    expect(answer.headers?.['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.%~!-]+$/)
  })

  test('is not what a door of facts lets out, nor facts what a door of files does', async () => {
    const facts = door({ ...route, answer: z.file() }, async () => Object({ name: 'x' }))
    await expect(facts.open(asked())).rejects.toThrow()
    const files = door({ ...route, answer: z.strictObject({ a: z.string() }) }, async () => Object(file))
    await expect(files.open(asked())).rejects.toThrow()
  })
})

describe('a long answer', () => {
  const words = { text: 'é'.repeat(600_000) }
  const { open } = door({ ...route, answer: z.strictObject({ text: z.string() }) }, async () => words)

  test('is packed for whoever unpacks it', async () => {
    const { headers, body, isBase64Encoded } = await open(asked({ 'accept-encoding': 'br, gzip' }))
    expect({ isBase64Encoded, ...headers }).toMatchObject({
      isBase64Encoded: true,
      'content-encoding': 'gzip',
      'content-type': 'application/json; charset=utf-8',
    })
    expect(body?.length).toBeLessThan(20_000)
    expect(JSON.parse(gunzipSync(Buffer.from(body ?? '', 'base64')).toString())).toEqual(words)
  })

  test('is as it is for whoever does not', async () => {
    const { headers, body } = await open(asked())
    expect(headers).not.toHaveProperty('content-encoding')
    expect(JSON.parse(body ?? '')).toEqual(words)
  })
})
