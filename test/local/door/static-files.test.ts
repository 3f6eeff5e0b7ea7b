import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFiles } from '#local/door/static-files.ts'

const page = '<!doctype html><title>Laissez-passer</title>'
let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'))
  await mkdir(join(folder, 'web', 'assets'), { recursive: true })
  await writeFile(join(folder, 'web', 'index.html'), page)
  await writeFile(join(folder, 'web', 'assets', 'index-abc123.js'), 'console.log("é".repeat(3))'.repeat(50))
  await writeFile(join(folder, 'secret.txt'), 'not for the page')
  server = createServer(serveFiles(join(folder, 'web')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** Sends the path as it is: fetch would tidy it first. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
      .on('error', reject)
      .end()
  })

describe('The front door serves the page as CloudFront does', () => {
  test.each(['/', '/inventory', '/cases/7f1d8a52/history'])(
    '%s is the page, never kept without asking',
    async (path) => {
      const answer = await get(path)
      expect(answer).toMatchObject({ status: 200, body: page })
      expect(answer.headers['cache-control']).toBe('no-cache')
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    },
  )

  test('a file named by its hash is kept for a year, and packed for whoever takes it packed', async () => {
    const plain = await get('/assets/index-abc123.js')
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(plain.headers['cache-control']).toContain('immutable')
    for (const [accepted, used] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const)
      expect((await get('/assets/index-abc123.js', { 'accept-encoding': accepted })).headers['content-encoding']).toBe(
        used,
      )
  })

  test('a file that is not there is missed, not answered with the page', async () => {
    expect((await get('/assets/index-old.js')).status).toBe(404)
  })

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'])(
    'nothing outside the page’s folder is given out: %s',
    async (path) => {
      expect((await get(path)).body).not.toContain('not for the page')
    },
  )

  test('files are read only', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })
})
