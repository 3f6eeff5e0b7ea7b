import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryCodes, countryName } from '#domain/facts/countries.ts'
import { countryOf } from '#local/law/case-countries.ts'
import { askedCountries, countryWords } from '#local/law/case-country-words.ts'
import { keyOf } from '#local/law/case-spelling.ts'

const read = (word: string): unknown => {
  const reading = countryOf(word)
  return 'value' in reading ? reading.value : undefined
}
const refusal = (word: string, language: 'fr' | 'en'): string => {
  const reading = countryOf(word)
  return 'says' in reading ? reading.says[language] : 'read'
}

/** Regions that CLDR names and ISO does not count as countries, with the country that they belong to. */
const withinACountry: Readonly<Record<string, string>> = { AC: 'SH', EA: 'ES', IC: 'ES', TA: 'SH' }
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every name that CLDR gives to a region in French and English, short and long, with the country it stands for. */
const names = letters.flatMap((first) =>
  letters.flatMap((second) => {
    const region = new Intl.Locale(`und-${first}${second}`).region ?? ''
    return (['fr', 'en'] as const).flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const name = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(region)
        return name === undefined ? [] : [{ name, country: withinACountry[region] ?? region, style }]
      }),
    )
  }),
)
const isAsked = new Set(askedCountries.flatMap(({ words }) => words.map(keyOf)))
const full = names.filter(({ style, country, name }) => {
  return style === 'long' && countryCodes.includes(country) && !isAsked.has(keyOf(name))
})

describe('the country in a case file', () => {
  it('is read from every name that CLDR has for it in French and English, but for the one that two islands share', () => {
    expect(full.length).toBeGreaterThan(490)
    expect(full.filter(({ name, country }) => read(name) !== country)).toEqual([])
    const shared = names.filter(({ name, country }) => countryCodes.includes(country) && isAsked.has(keyOf(name)))
    expect([...new Set(shared.map(({ name }) => name))]).toEqual(['Saint-Martin', 'St. Martin', 'É.-U.'])
  })

  it('is never read as another country from the name of one, nor from that of a region that is none', () => {
    const wrong = names.filter(({ name, country }) => read(name) !== undefined && read(name) !== country)
    expect(wrong).toEqual([])
  })

  it('is read whatever the capitals, accents, hyphens, apostrophes, spaces and articles', () => {
    const change = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name: string) => name.normalize('NFD'),
      (name: string) => name.replaceAll('’', "'"),
      (name: string) => name.replaceAll(/['’]/g, ' '),
      (name: string) => name.replaceAll('-', ' '),
      (name: string) => name.replaceAll(' ', '-'),
      (name: string) => `  ${name} `,
      (name: string) => name.replace('&', 'and'),
      (name: string) => (/^[aeiouéèêîï]/i.test(name) ? `l’${name}` : `les ${name}`),
    )
    // an alphabet’s own letters that carry no accent, as in Åland, stay as they are
    fc.assert(
      fc.property(fc.constantFrom(...full), fc.array(change, { maxLength: 4 }), ({ name, country }, changes) => {
        expect(read(changes.reduce((word, one) => one(word), name))).toBe(country)
      }),
    )
  })

  it('is read from its codes, and from the names that the pages give it', () => {
    for (const code of countryCodes) {
      expect(read(code), code).toBe(code)
      expect(read(code.toLowerCase()), code).toBe(code)
      for (const language of ['fr', 'en'] as const) {
        const name = countryName(code, language)
        if (!isAsked.has(keyOf(name))) expect(read(name), name).toBe(code)
      }
    }
  })

  it('is read from what people call it, and no such word stands for two', () => {
    const all = Object.entries(countryWords).flatMap(([code, words]) => words.map((word) => [word, code] as const))
    for (const [word, code] of all) expect(read(word), word).toBe(code)
    const keys = new Map(all.map(([word, code]) => [keyOf(word), code]))
    for (const [word, code] of all) expect(keys.get(keyOf(word)), word).toBe(code)
    for (const { words } of askedCountries) for (const word of words) expect(keys.has(keyOf(word)), word).toBe(false)
  })

  it.each([
    ['États-Unis', 'US'],
    ['Grande-Bretagne', 'GB'],
    ['U.K.', 'GB'],
    ['RDC', 'CD'],
    ['DRC', 'CD'],
    ['Congo (RDC)', 'CD'],
    ['Congo (Brazzaville)', 'CG'],
    ['Burkina', 'BF'],
    ['Côte d’Ivoire', 'CI'],
    ['Mali (ML)', 'ML'],
    ['ML (Mali)', 'ML'],
    ['République de Corée', 'KR'],
    ['Québec', 'CA'],
  ])('%s is %s', (word, code) => {
    expect(read(word)).toBe(code)
  })

  it.each([
    ['Congo', 'en', '"Congo" may mean more than one thing: write CG (Congo - Brazzaville) or CD (Congo - Kinshasa)'],
    ['Corée', 'fr', '« Corée » peut vouloir dire plusieurs choses : écrire KR (Corée du Sud) ou KP (Corée du Nord)'],
    ['Saint-Martin', 'en', '"Saint-Martin" may mean more than one thing: write MF (St. Martin) or SX (Sint Maarten)'],
    ['EU', 'en', '"EU" is not one country: name the member State, such as FR or IE'],
    ['UE', 'fr', '« UE » n’est pas un pays : nommer l’État membre, par exemple FR ou IE'],
    ['EEE', 'fr', '« EEE » n’est pas un pays : nommer l’État membre, par exemple FR ou IE'],
    ['CEDEAO', 'fr', '« CEDEAO » n’est pas un pays : nommer le pays, par exemple ML ou SN'],
    ['Frence', 'en', '"Frence" is no country; did you mean FR (France)?'],
    ['Sénégale', 'fr', '« Sénégale » n’est pas un pays ; vouliez-vous dire SN (Sénégal) ?'],
    ['Mali (FR)', 'en', /is no country/],
  ] as const)('%s is asked about, in %s', (word, language, says) => {
    if (typeof says === 'string') expect(refusal(word, language)).toBe(says)
    else expect(refusal(word, language)).toMatch(says)
  })
})
