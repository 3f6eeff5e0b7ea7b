import countries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import { z } from 'zod'
import type { Language } from '#domain/language.ts'

countries.registerLocale(en)
countries.registerLocale(fr)

const codes = Object.keys(countries.getAlpha2Codes())
const known = new Set(codes)

/** An ISO 3166-1 alpha-2 country code in upper case, as in "ML" or "FR". */
export const countryCode = z
  .string()
  .refine((code) => known.has(code), { error: 'unknown-country' })
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2 code', example: 'ML' })

export type CountryCode = z.infer<typeof countryCode>

/** All codes of ISO 3166-1, in alphabetical order. */
export const countryCodes: readonly CountryCode[] = codes.sort()

/** The country's name as people of that language write it; the code itself where ISO has no name. */
export const countryName = (code: CountryCode, language: Language): string =>
  countries.getName(code, language, { select: 'alias' }) ?? countries.getName(code, language) ?? code
