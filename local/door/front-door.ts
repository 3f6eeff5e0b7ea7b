import { createServer, type Server } from 'node:http'
import type { StackOutputs } from '#local/cloud/outputs.ts'
import { pageConfig } from '#local/door/page-config.ts'
import { passOn } from '#local/door/proxy.ts'
import { serveFiles } from '#local/door/static-files.ts'
import { webDir } from '#local/terminal/paths.ts'
import { loopback } from '#local/terminal/port.ts'
import { Trouble } from '#local/terminal/trouble.ts'
import { configPath } from '#web/page-config.ts'

export type FrontDoor = { readonly origin: string; stop(): Promise<void> }

const api = /^\/api\//
const signIn = /^\/(oauth2\/|login|logout)/
const documents = /^\/s3(?=\/)/

/**
 * One origin for page, API, sign-in and documents, as CloudFront gives it in an AWS account.
 * Signatures of document links are made for the cloud's own host and path, so both are put back on the way.
 * @throws Trouble port-taken
 */
export async function openFrontDoor(endpoint: string, outputs: StackOutputs, port: number): Promise<FrontDoor> {
  const files = serveFiles(webDir)
  const config = JSON.stringify(pageConfig(outputs))
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (api.test(url))
      return passOn(request, response, new URL(`${endpoint}/_aws/execute-api/${outputs.ApiId}/$default${url}`))
    if (signIn.test(url)) return passOn(request, response, new URL(endpoint + url))
    if (documents.test(url)) return passOn(request, response, new URL(endpoint + url.replace(documents, '')))
    if (url === configPath)
      return response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(config)
    return files(request, response)
  })
  await listen(server, port)
  return { origin: originAt(port), stop: () => close(server) }
}

/** The name that browsers hold for safe without TLS, so that the page may use what needs a secure origin. */
export const originAt = (port: number): string => `http://localhost:${port}`

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Trouble('port-taken', String(port), { cause: error })))
    server.listen(port, loopback, resolve)
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
