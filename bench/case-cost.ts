import { benchCloud } from '#bench/lib/bench-cloud.ts'
import { type CaseUse, liveACase } from '#bench/lib/case-lives.ts'
import { costOf, currentPrices } from '#bench/lib/prices.ts'
import type { Bench, Row } from '#bench/lib/row.ts'
import { functionNames, pascal, powers } from '#infra/powers.ts'

const memoryOf = (invoked: string): number => {
  const name = functionNames.find((one) => pascal(one) === invoked)
  if (name === undefined) throw new Error(`There is no function ${invoked}.`)
  return powers[name].memory
}

const priceList = currentPrices()

/** How long a Lambda takes here says nothing about AWS, so each is taken to last as long as bench/prices.yaml assumes. */
const gigabyteSeconds = (invoked: readonly string[]) =>
  invoked.reduce((sum, name) => sum + (memoryOf(name) / 1024) * (priceList.assumedMillisecondsPerInvocation / 1000), 0)

const rowsFor = (what: string, { transitions, invoked, count }: CaseUse): Row[] => {
  const { readUnits, writeUnits, apiRequests, s3Writes, s3Reads, busEvents, mails } = count
  const used = {
    stateTransition: transitions,
    lambdaRequest: invoked.length,
    lambdaGigabyteSecond: gigabyteSeconds(invoked),
    apiRequest: apiRequests,
    readUnit: readUnits,
    writeUnit: writeUnits,
    s3Write: s3Writes,
    s3Read: s3Reads,
    busEvent: busEvents,
    mail: mails,
  }
  const row = (of: string, value: number, unit: string, note?: string): Row => ({
    what: `${what}: ${of}`,
    value,
    unit,
    ...(note ? { note } : {}),
  })
  return [
    row('state transitions', transitions, ''),
    row('Lambda invocations', invoked.length, ''),
    row('DynamoDB read units', readUnits, '', 'counted by the published rules on every request'),
    row('DynamoDB write units', writeUnits, '', 'the same; indexes and transactions included'),
    row('S3 requests', s3Writes + s3Reads, '', `${s3Writes} that write, ${s3Reads} that read`),
    row('HTTP requests', apiRequests, ''),
    row('events and mails', busEvents + mails, ''),
    {
      ...row('AWS list price', costOf(used, priceList), 'USD', `${priceList.region}, ${priceList.lookedUpOn}`),
      aim: { below: 0.005 },
    },
  ]
}

/** One look of the sweep at its two lists, once a minute for all cases together. */
const sweepPerMonth = (): Row => {
  const minutes = 30 * 24 * 60
  const used = {
    lambdaRequest: minutes,
    lambdaGigabyteSecond: minutes * gigabyteSeconds(['EventsSweep']),
    readUnit: minutes * 2 * 0.5,
  }
  return {
    what: 'The sweep, whatever the number of cases',
    value: costOf(used, priceList),
    unit: 'USD a month',
    note: 'with empty lists',
  }
}

/** What a case costs from its filing to its end, on a deployed stack, everything counted on its way. */
export const bench: Bench = {
  name: 'Cost of a case',
  run: async () => {
    const cloud = await benchCloud()
    await liveACase.thatClearsByItself(cloud)
    const harmless = await liveACase.thatClearsByItself(cloud)
    const authorised = await liveACase.thatIsDecidedAndAuthorised(cloud)
    return [
      ...rowsFor('A harmless case', harmless),
      ...rowsFor('A case with contract, decision and authorisation', authorised),
      sweepPerMonth(),
    ]
  },
}
