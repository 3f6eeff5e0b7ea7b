import type { Language } from '#domain/words/language.ts'
import en from '#web/i18n/en.ts'
import type { Texts } from '#web/i18n/fr.ts'
import fr from '#web/i18n/fr.ts'

/** What the page says in each language: the tests look for the same words as a reader. */
export const textsIn: Readonly<Record<Language, Texts>> = { fr, en }
