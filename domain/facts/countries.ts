import countries from 'i18n-iso-countries/index.js'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import type { Language } from '#domain/words/language.ts'
import type { CountryCode } from './country-code.ts'

export { type CountryCode, countryCode, countryCodes } from './country-code.ts'

countries.registerLocale(en)
countries.registerLocale(fr)

/** The country's name as people of that language write it; the code itself where ISO has no name. */
export const countryName = (code: CountryCode, language: Language): string =>
  countries.getName(code, language, { select: 'alias' }) ?? countries.getName(code, language) ?? code
