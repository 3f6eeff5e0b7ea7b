import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'

const price = z.strictObject({ usd: z.number().nonnegative(), per: z.number().positive(), source: z.url() })

/** What AWS charges for, and for how much of it. */
const priceList = z.strictObject({
  region: z.string(),
  lookedUpOn: z.iso.date(),
  prices: z.strictObject({
    stateTransition: price,
    lambdaRequest: price,
    lambdaGigabyteSecond: price,
    apiRequest: price,
    writeUnit: price,
    readUnit: price,
    s3Write: price,
    s3Read: price,
    busEvent: price,
    mail: price,
  }),
  assumedMillisecondsPerInvocation: z.number().positive(),
})
export type PriceList = z.infer<typeof priceList>
export type Charged = keyof PriceList['prices']

export const currentPrices = (): PriceList =>
  priceList.parse(parse(readFileSync(new URL('../prices.yaml', import.meta.url), 'utf8')))

/** What so much of everything costs in USD. */
export const costOf = (used: Readonly<Partial<Record<Charged, number>>>, { prices }: PriceList): number => {
  let sum = 0
  for (const [name, { usd, per }] of Object.entries(prices)) {
    const amount = new Map(Object.entries(used)).get(name) ?? 0
    sum += (amount * usd) / per
  }
  return sum
}
