import { randomUUID } from 'node:crypto'
import { routes } from '#api/routes.ts'
import type { TransferCase } from '#domain/case/case.ts'
import { type Call, createClient } from '#web/api/client.ts'

/** The API as a script calls it: over HTTP, with a person's own token, like the page does. */
export const clientFor = (origin: string, token: string, language: 'fr' | 'en' = 'fr'): Call =>
  createClient({
    doors: routes,
    token: () => token,
    language: () => language,
    onUnauthenticated: () => undefined,
    fetch: (path, init) => fetch(new URL(String(path), origin), init),
  })

/** Uploads a file the way the page does: announce, send the bytes, confirm. */
export const upload = async (
  call: Call,
  origin: string,
  file: { name: string; bytes: Uint8Array },
): Promise<string> => {
  const ticket = await call('requestUpload', {
    body: { name: file.name, size: file.bytes.length },
    idempotencyKey: randomUUID(),
  })
  const { pathname, search } = new URL(ticket.url)
  const sent = await fetch(new URL(`/s3${pathname}${search}`, origin), {
    method: 'PUT',
    headers: ticket.headers,
    body: Buffer.from(file.bytes),
  })
  if (!sent.ok) throw new Error(`The upload of ${file.name} was answered ${sent.status}: ${await sent.text()}`)
  const document = await call('confirmUpload', { params: { document: ticket.id }, idempotencyKey: randomUUID() })
  return document.id
}

/** The case once its assessment is done, asked for until then. */
export const settled = async (call: Call, id: string, from = Date.now()): Promise<TransferCase> => {
  const { case: c } = await call('readCase', { params: { case: id } })
  if (c.status !== 'submitted' && !(c.status === 'awaiting-decision' && c.recommendation.route === 'auto')) return c
  if (Date.now() - from > 120_000) throw new Error(`Case ${id} is still ${c.status} after two minutes.`)
  await new Promise((resolve) => setTimeout(resolve, 250))
  return settled(call, id, from)
}
