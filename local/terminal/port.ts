import { createServer } from 'node:net'

export const loopback = '127.0.0.1'

/** A port of the loopback interface that nobody listens on: the wished one, or any; null where the wished one is taken. */
export function freePort(wish = 0): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen(wish, loopback, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}
