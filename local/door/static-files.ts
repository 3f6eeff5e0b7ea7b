import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { cacheControl, securityHeaders } from '#web/security-headers.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const compressible = /^(text\/|application\/|image\/svg)/

type Answer = { status: number; type: string; cache: string; body: Buffer }

/**
 * Serves the built page as CloudFront does: its headers, compression, and index.html for every address of the page
 * that is not a file.
 */
export function serveFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const packed = new Map<string, Buffer>()
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { Allow: 'GET, HEAD' })
    const path = decoded(request.url)
    if (path === null) return send(response, 400)
    const answer = await find(folder, path)
    const encoding = compressible.test(answer.type) ? accepted(request.headers['accept-encoding']) : null
    const body = encoding ? await pack(packed, `${encoding} ${path}`, answer, encoding) : answer.body
    const headers = {
      'Content-Type': answer.type,
      'Content-Length': body.length,
      'Cache-Control': answer.cache,
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    }
    send(response, answer.status, headers, request.method === 'HEAD' ? undefined : body)
  }
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string | number> = {},
  body?: Buffer,
): void {
  response.writeHead(status, { ...securityHeaders(), ...headers }).end(body)
}

function decoded(url = '/'): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://page').pathname))
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? null : path
  } catch {
    return null
  }
}

async function find(folder: string, path: string): Promise<Answer> {
  const extension = extname(path)
  const file = extension ? await readFile(join(folder, path)).catch(() => null) : null
  if (file)
    return {
      status: 200,
      type: contentTypes[extension] ?? 'application/octet-stream',
      cache: cacheControl(path),
      body: file,
    }
  if (path.startsWith('/assets/'))
    return { status: 404, type: 'text/plain; charset=utf-8', cache: 'no-store', body: Buffer.from('Not found') }
  const index = await readFile(join(folder, 'index.html')).catch(() => null)
  if (index) return { status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache', body: index }
  const missing = 'The page has not been built: npm start builds it.'
  return { status: 503, type: 'text/plain; charset=utf-8', cache: 'no-store', body: Buffer.from(missing) }
}

const accepted = (encodings: string | string[] = ''): 'br' | 'gzip' | null => {
  const names = String(encodings)
    .split(',')
    .map((part) => part.split(';')[0]?.trim())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null
}

/** Files under /assets/ never change, so their packed form is kept. */
async function pack(
  packed: Map<string, Buffer>,
  key: string,
  { body, cache }: Answer,
  how: 'br' | 'gzip',
): Promise<Buffer> {
  const kept = packed.get(key)
  if (kept) return kept
  const small =
    how === 'br'
      ? await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await promisify(gzip)(body)
  if (cache.includes('immutable')) packed.set(key, small)
  return small
}
