import type { Bilingual, Language } from '#domain/words/language.ts'

/** What is wrong at one place of a case file; the place is empty where it is the whole file. */
export type Refusal = { path: string; says: Bilingual }

/** A value as read, or what to tell whoever wrote it. */
export type Reading = { value: unknown } | { says: Bilingual }

/** A word that may stand for several codes, or for none: what to write instead, which is never guessed. */
export type Asked<Code extends string = string> = {
  words: readonly string[]
  /** the codes among which whoever wrote it has to choose */
  choose?: readonly Code[]
  /** what the word is instead, where it takes a sentence: it goes on after the word */
  note?: Bilingual
}

/** A value as text: lists and maps without the quotes of JSON. */
export const plainText = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plainText).join(', ')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value).replaceAll('"', '')

const longest = 60

/** What was written, as a sentence cites it. */
export const cited = (written: unknown): Bilingual => {
  const text = plainText(written)
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return typeof written === 'string'
    ? { fr: `« ${short} »`, en: `"${short}"` }
    : Array.isArray(written)
      ? { fr: `[${short}]`, en: `[${short}]` }
      : { fr: short, en: short }
}

/** `a, b or c`. */
export const either = (items: readonly string[], language: Language): string => {
  const last = items.at(-1) ?? ''
  const or = language === 'fr' ? 'ou' : 'or'
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${or} ${last}`
}

/** A sentence in both languages, made by the same words around what was written. */
export const sentence = (written: unknown, of: Bilingual): { says: Bilingual } => {
  const { fr, en } = cited(written)
  return { says: { fr: `${fr} ${of.fr}`, en: `${en} ${of.en}` } }
}

/** What a word that has to be asked about is answered with. */
export const askedSentence = (
  written: string,
  { choose = [], note }: Asked,
  name: (code: string, language: Language) => string,
): { says: Bilingual } => {
  const among = (language: Language) =>
    either(
      choose.map((code) => `${code} (${name(code, language)})`),
      language,
    )
  const write =
    choose.length === 0 ? { fr: '', en: '' } : { fr: ` : écrire ${among('fr')}`, en: `: write ${among('en')}` }
  const { fr, en } = note ?? {
    fr: 'peut vouloir dire plusieurs choses',
    en: 'may mean more than one thing',
  }
  return sentence(written, { fr: `${fr}${write.fr}`, en: `${en}${write.en}` })
}
