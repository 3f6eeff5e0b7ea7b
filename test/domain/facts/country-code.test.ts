import countries from 'i18n-iso-countries'
import { expect, test } from 'vitest'
import { countryCodes } from '#domain/facts/country-code.ts'

test('the list of country codes is that of ISO 3166-1, complete and in order', () => {
  expect(countryCodes).toEqual(Object.keys(countries.getAlpha2Codes()).sort())
})
