import { expect, test } from 'vitest'
import { countryCodes } from '#domain/facts/country-code.ts'
import { byName, countryName } from '#web/lib/country-name.ts'

test('every country that the system knows has a name in both languages', () => {
  const nameless = countryCodes.filter((code) => countryName(code, 'fr') === code || countryName(code, 'en') === code)
  expect(nameless).toEqual([])
})

test('what is no country’s code is shown as it is', () => {
  expect(countryName('', 'fr')).toBe('')
  expect(countryName('nowhere', 'fr')).toBe('nowhere')
})

test('countries stand in the order of the reader’s alphabet', () => {
  expect(byName(['US', 'CI', 'EG', 'ML'], 'fr')).toEqual(['CI', 'EG', 'US', 'ML'])
})
