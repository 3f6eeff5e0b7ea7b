import type { AnswerOf } from '#api/routes.ts'
import type { Call } from '#web/api/client.ts'
import { NoAnswerError } from '#web/api/errors.ts'

export type Sent = { loaded: number; total: number }
type Ticket = Pick<AnswerOf<'requestUpload'>, 'url' | 'headers'>

/** The link of a ticket as the page reaches it: through its own origin where the deployment says so. */
export const reachable = (url: string, uploads: string | null): string => {
  const { pathname, search } = new URL(url)
  return uploads === null ? url : uploads + pathname + search
}

/** Sends a file's bytes and tells how far it is (which `fetch` cannot). */
const put = (url: string, headers: Ticket['headers'], file: File, onProgress: (sent: Sent) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress({ loaded, total })
    request.onload = () => (request.status < 300 ? resolve() : reject(new NoAnswerError()))
    request.onerror = () => reject(new NoAnswerError())
    request.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.send(file)
  })

type Options = {
  call: Call
  uploads: string | null
  onProgress: (sent: Sent) => void
  /** all bytes are sent; the server looks at what arrived */
  onSent: () => void
}

/** Announces a document, sends it, has it checked. Answers the document as the server keeps it. */
export const uploadDocument = async (
  file: File,
  { call, uploads, onProgress, onSent }: Options,
): Promise<AnswerOf<'confirmUpload'>> => {
  const ticket = await call('requestUpload', {
    body: { name: file.name, size: file.size },
    idempotencyKey: crypto.randomUUID(),
  })
  await put(reachable(ticket.url, uploads), ticket.headers, file, onProgress)
  onSent()
  return call('confirmUpload', { params: { document: ticket.id }, idempotencyKey: crypto.randomUUID() })
}
