import { type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { pipeline } from 'node:stream/promises'

/** Headers that belong to one connection, not to the message (RFC 9110 §7.6.1). */
const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'te', 'transfer-encoding', 'upgrade']

/**
 * Passes a request on and the answer back, both as streams.
 * @param target where to: the whole address
 * @param host the Host header to send, where it must not be the target's
 */
export async function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: URL,
  host = target.host,
): Promise<void> {
  const headers = Object.fromEntries(Object.entries(incoming.headers).filter(([name]) => !hopByHop.includes(name)))
  const onward = send(target, { method: incoming.method, headers: { ...headers, host }, timeout: 35_000 })
  onward.once('timeout', () => onward.destroy(new Error('no answer in 35 s')))
  outgoing.once('close', () => onward.destroy())
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    onward.once('response', resolve)
    onward.once('error', reject)
  })
  try {
    // an answer may come before the whole body was taken, as a refusal of its size does
    pipeline(incoming, onward).catch(() => {})
    const back = await answer
    outgoing.writeHead(
      back.statusCode ?? 502,
      Object.fromEntries(Object.entries(back.headers).filter(([name]) => !hopByHop.includes(name))),
    )
    await pipeline(back, outgoing)
  } catch (error) {
    if (outgoing.headersSent) outgoing.destroy()
    else {
      const detail = error instanceof Error ? error.message : 'unknown'
      outgoing.writeHead(502, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
      outgoing.end(
        JSON.stringify({ type: 'about:blank', status: 502, title: 'The local cloud does not answer', detail }),
      )
    }
  }
}
