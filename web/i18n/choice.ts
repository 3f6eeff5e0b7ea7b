import type { Language } from '#domain/words/language.ts'
import { preferredLanguage } from '#domain/words/preferred-language.ts'

/** What the page keeps on this device: the language, per person, and the last one chosen by anybody. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const isLanguage = (text: string | null): text is Language => text === 'fr' || text === 'en'
const keyOf = (person: string | null) => (person === null ? 'language' : `language:${person}`)

/** The language that a person chose on this device; else the last one chosen here; else what the browser asks for. */
export const chosenLanguage = (shelf: Shelf, person: string | null, wishes: readonly string[]): Language => {
  const own = shelf.getItem(keyOf(person))
  const last = shelf.getItem(keyOf(null))
  return isLanguage(own) ? own : isLanguage(last) ? last : preferredLanguage(wishes.join(','))
}

export const keepLanguage = (shelf: Shelf, person: string | null, language: Language): void => {
  shelf.setItem(keyOf(person), language)
  shelf.setItem(keyOf(null), language)
}
