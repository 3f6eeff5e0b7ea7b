import * as z from 'zod'
import { testCloud } from '#test/support/cloud.ts'

const groups = z.object({ logGroups: z.array(z.object({ logGroupName: z.string() })) })
const events = z.object({ events: z.array(z.object({ message: z.string() })) })

/** CloudWatch Logs by its own JSON protocol: the local cloud asks for a signature’s form alone, and two calls need no client of their own. */
const ask = async (action: string, input: object): Promise<unknown> => {
  const { endpoint } = await testCloud()
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `Logs_20140328.${action}`,
      authorization:
        'AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-3/logs/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(input),
  })
  return answer.json()
}

/** The lines that a function has logged and that hold all of the words, as in what failed and for which case. */
export const logged = async (part: string, ...words: string[]): Promise<string[]> => {
  const { logGroups } = groups.parse(await ask('DescribeLogGroups', {}))
  const group = logGroups.find(({ logGroupName }) => logGroupName.toLowerCase().includes(part))
  if (group === undefined) throw new Error(`No function’s log is called ${part}.`)
  const found = events.parse(
    await ask('FilterLogEvents', { logGroupName: group.logGroupName, startTime: Date.now() - 600_000, limit: 10_000 }),
  )
  return found.events.map(({ message }) => message).filter((message) => words.every((word) => message.includes(word)))
}
