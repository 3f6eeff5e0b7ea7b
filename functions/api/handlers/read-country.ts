import { countryStanding } from '#domain/law/book/country-standing.ts'
import { currentPacks } from '#domain/law/pack/packs.ts'
import type { Handler } from '#functions/api/door.ts'
import { momentOf } from '#functions/api/law-as-of.ts'

export const readCountry: Handler<'readCountry'> = async ({ params, query, at }) => {
  const moment = momentOf(query, at)
  const standing = countryStanding(currentPacks(), params.country, moment)
  return { country: params.country, asOf: moment.validAt, known: moment.knownAt, standing }
}
