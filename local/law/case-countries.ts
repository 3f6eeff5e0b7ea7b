import countries from 'i18n-iso-countries/index.js'
import { countryCode, countryCodes } from '#domain/facts/countries.ts'
import type { Language } from '#domain/words/language.ts'
import { askedCountries, countryWords } from '#local/law/case-country-words.ts'
import { nearest } from '#local/law/case-nearest.ts'
import { type Asked, askedSentence, either, type Reading, sentence } from '#local/law/case-refusal.ts'
import { keyOf } from '#local/law/case-spelling.ts'

/** The names of a country in a register, long and short. A French “R.-U.” would be taken for a code, hence the length. */
const namesOf = (code: string, language: Language): string[] => {
  const styles = (['long', 'short'] as const).map((style) =>
    new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code),
  )
  const all = countries.getNames(language, { select: 'all' })[code] ?? []
  return [...styles.flatMap((name) => name ?? []), ...all].filter((name) => keyOf(name).length > 3)
}

/** Every country by every name of it in French and English: those of CLDR and ISO, and what people call it. */
const named = ((): ReadonlyMap<string, ReadonlySet<string>> => {
  const out = new Map<string, Set<string>>()
  for (const code of countryCodes)
    for (const name of [...namesOf(code, 'fr'), ...namesOf(code, 'en'), ...(countryWords[code] ?? [])]) {
      const key = keyOf(name)
      out.set(key, (out.get(key) ?? new Set()).add(code))
    }
  return out
})()

const asked = new Map(askedCountries.flatMap((one) => one.words.map((word) => [keyOf(word), one] as const)))

const codeOf = (word: string): string | undefined => {
  const code = word.trim().toUpperCase()
  if (countryCode.safeParse(code).success) return code
  const alpha2 = countries.alpha3ToAlpha2(code)
  return alpha2 !== undefined && countryCode.safeParse(alpha2).success ? alpha2 : undefined
}

/** The countries that a word may stand for; none where it is no name of a country. */
const meant = (word: string): readonly string[] => {
  const code = codeOf(word)
  const key = keyOf(word)
  return code === undefined ? (asked.get(key)?.choose ?? [...(named.get(key) ?? [])]) : [code]
}

/** `Mali (ML)`, `ML (Mali)`, `Congo (DRC)`: a name that says the country twice, and the same one. */
const twice = (word: string): readonly string[] => {
  const [, outer = '', inner = ''] = /^(.+?)\s*\(([^()]+)\)\s*$/.exec(word) ?? []
  const within = meant(inner)
  return meant(outer).filter((code) => within.includes(code))
}

const spoken = {
  fr: new Intl.DisplayNames(['fr'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
}

/** A country’s name in a question that tells it from another: CLDR has both Congos by their capitals, ISO both as Congo. */
export const tellingName = (code: string, language: Language): string => spoken[language].of(code) ?? code

const nameWithCode = (code: string, language: Language) => `${code} (${tellingName(code, language)})`

/** Reads a country: its ISO code, a name of it in French or English. Of what may be several countries, it asks which. */
export const countryOf = (word: string): Reading => {
  const plain = meant(word)
  const [code, ...others] = plain.length === 0 ? twice(word) : plain
  if (code !== undefined && others.length === 0) return { value: code }
  const question: Asked | undefined =
    asked.get(keyOf(word)) ?? (code === undefined ? undefined : { words: [], choose: [code, ...others] })
  if (question !== undefined) return askedSentence(word, question, tellingName)
  const near = nearest(
    keyOf(word),
    [...named].flatMap(([key, codes]) => [...codes].map((one) => [key, one] as const)),
  )
  const guess = (language: Language) =>
    either(
      near.map((one) => nameWithCode(one, language)),
      language,
    )
  return near.length > 0
    ? sentence(word, {
        fr: `n’est pas un pays ; vouliez-vous dire ${guess('fr')} ?`,
        en: `is no country; did you mean ${guess('en')}?`,
      })
    : sentence(word, {
        fr: 'n’est pas un pays ; écrire un code ISO 3166-1 tel que ML, ou le nom d’un pays en français ou en anglais',
        en: 'is no country; write an ISO 3166-1 code such as ML, or the name of a country in French or English',
      })
}
