import type { Language } from '#domain/words/language.ts'

const names: Readonly<Record<Language, Intl.DisplayNames>> = {
  fr: new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
}

/** A country's name from the browser's own data: the page carries none. The code itself where there is no name. */
export const countryName = (code: string, language: Language): string => {
  try {
    return names[language].of(code) ?? code
  } catch {
    return code
  }
}

/** Codes in the order in which a reader of the language looks for the names. */
export const byName = (codes: readonly string[], language: Language): string[] => {
  const { compare } = new Intl.Collator(language)
  return [...codes].sort((a, b) => compare(countryName(a, language), countryName(b, language)))
}
