import { createServer, type IncomingHttpHeaders, request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import * as z from 'zod'
import { dynamoMeter } from '#bench/lib/dynamo-meter.ts'
import { freePort, loopback } from '#local/terminal/port.ts'
import { onShutdown } from '#local/terminal/shutdown.ts'

/** What was asked of the cloud while the meter ran. */
export type Count = {
  readUnits: number
  writeUnits: number
  apiRequests: number
  s3Writes: number
  s3Reads: number
  busEvents: number
  mails: number
}

const zero = { readUnits: 0, writeUnits: 0, apiRequests: 0, s3Writes: 0, s3Reads: 0, busEvents: 0, mails: 0 }

const names = ['readUnits', 'writeUnits', 'apiRequests', 's3Writes', 's3Reads', 'busEvents', 'mails'] as const

export type Meter = {
  /** the address for everybody who is to be counted */
  endpoint: string
  /** says where the cloud is, which may start after the meter */
  standBefore(cloud: string): void
  /** counts from zero until the function that it returns is called */
  start(): () => Count
}

type Asked = { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer }
type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** A request sent on with its own Host, since its signature was made over that. */
const sendOn = (cloud: string, { method, path, headers, body }: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const onward = send(new URL(cloud + path), { method, headers: { ...headers, connection: 'close' } }, (answer) => {
      buffer(answer).then(
        (bytes) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
        reject,
      )
    })
    onward.once('error', reject)
    onward.end(body)
  })

const busEntries = z.object({ Entries: z.array(z.unknown()) })
const json = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'))

/** What a request to anything but DynamoDB counts as. */
const plainCount = ({ method, path, headers, body }: Asked): Partial<Count> => {
  const target = String(headers['x-amz-target'] ?? '')
  if (target === 'AWSEvents.PutEvents') return { busEvents: busEntries.parse(json(body)).Entries.length }
  if (target !== '') return {}
  if (path.startsWith('/_aws/execute-api/')) return { apiRequests: 1 }
  if (path.startsWith('/v2/email/outbound-emails')) return { mails: 1 }
  if (method === 'PUT' || method === 'POST') return { s3Writes: 1 }
  return method === 'GET' || method === 'HEAD' ? { s3Reads: 1 } : {}
}

/** Stands between the Lambdas and the local cloud, passes everything on and counts what AWS would charge for. */
export const openMeter = async (): Promise<Meter> => {
  let cloud = ''
  let dynamo: ReturnType<typeof dynamoMeter> | undefined
  let count: Count | undefined

  const add = (more: Partial<Count>) => {
    if (count !== undefined) for (const name of names) count[name] += more[name] ?? 0
  }

  const pass = async (asked: Asked): Promise<Answer> => {
    const target = String(asked.headers['x-amz-target'] ?? '')
    if (count === undefined || dynamo === undefined || !target.startsWith('DynamoDB_')) {
      add(plainCount(asked))
      return sendOn(cloud, asked)
    }
    const answered: Answer[] = []
    const units = await dynamo(target.split('.')[1] ?? '', json(asked.body), async () => {
      const answer = await sendOn(cloud, asked)
      answered.push(answer)
      return json(answer.body)
    })
    add(units)
    return answered[0] ?? { status: 502, headers: {}, body: Buffer.from('') }
  }

  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/', headers } = request
    try {
      const answer = await pass({ method, path, headers, body: await buffer(request) })
      const { connection, 'transfer-encoding': chunked, ...kept } = answer.headers
      response.writeHead(answer.status, kept).end(answer.body)
    } catch (error) {
      response.writeHead(502).end(String(error))
    }
  })
  const port = (await freePort()) ?? 0
  await new Promise<void>((resolve) => server.listen(port, loopback, resolve))
  onShutdown(async () => {
    server.close()
    server.closeAllConnections()
  })
  return {
    endpoint: `http://${loopback}:${port}`,
    standBefore: (where) => {
      cloud = where
      dynamo = dynamoMeter(where)
    },
    start: () => {
      const counting = { ...zero }
      count = counting
      return () => {
        count = undefined
        return counting
      }
    },
  }
}
