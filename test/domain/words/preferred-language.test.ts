import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { preferredLanguage } from '#domain/words/preferred-language.ts'

describe('the language of an answer, by what the browser asks for', () => {
  test.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['fr', 'fr'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['FR-ca', 'fr'],
    ['fr, en', 'fr'],
    ['en, fr', 'en'],
    ['fr;q=0.8, en;q=0.9', 'en'],
    ['en;q=0.8, fr;q=0.9', 'fr'],
    ['fr-ML, fr;q=0.9, en;q=0.8', 'fr'],
    ['en-US,en;q=0.9,fr;q=0.8', 'en'],
    ['de', 'fr'],
    ['de, en;q=0.1', 'en'],
    ['de-DE, en-US;q=0.7, fr;q=0.3', 'en'],
    ['*', 'fr'],
    ['en;q=0.5, *;q=0.8', 'fr'],
    ['fr;q=0.5, *;q=0.8', 'en'],
    ['en;q=0.8, *;q=0.5', 'en'],
    ['fr;q=0, *', 'en'],
    ['en;q=0, *', 'fr'],
    ['en;q=0', 'fr'],
    ['fr;q=0', 'en'],
    ['fr;q=0, en;q=0', 'fr'],
    ['en ; q=0.3 , fr ; q=0.7', 'fr'],
    ['en;q=high, fr;q=0.1', 'fr'],
    ['english, france', 'fr'],
  ] as const)('%j is answered in %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })

  test('whatever stands in the header, there is an answer in one of the two languages', () => {
    fc.assert(fc.property(fc.string(), (header) => ['fr', 'en'].includes(preferredLanguage(header))))
  })

  test('the better weighted of the two wins', () => {
    const weight = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000)
    fc.assert(
      fc.property(weight, weight, (fr, en) => {
        fc.pre(fr !== en)
        expect(preferredLanguage(`fr;q=${fr}, en;q=${en}`)).toBe(fr > en ? 'fr' : 'en')
      }),
    )
  })
})
