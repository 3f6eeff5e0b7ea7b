import type { Language } from '#domain/words/language.ts'
import type { LanguageFile } from '#web/i18n/language-file.ts'

/** A language's texts, the page's own and those of its components; loaded when somebody reads in it. */
export const loadLanguage: Readonly<Record<Language, () => Promise<LanguageFile>>> = {
  fr: async () => (await import('#web/i18n/fr-file.ts')).default,
  en: async () => (await import('#web/i18n/en-file.ts')).default,
}
