import type { I18nProviderProps } from '@cloudscape-design/components/i18n'
import type { Language } from '#domain/words/language.ts'
import type texts from '#web/i18n/fr.ts'

export type Texts = typeof texts
export type LanguageFile = { texts: Texts; components: I18nProviderProps.Messages }

/** A language's texts, the page's own and those of its components; loaded when somebody reads in it. */
export const loadLanguage: Readonly<Record<Language, () => Promise<LanguageFile>>> = {
  fr: async () => (await import('#web/i18n/fr-file.ts')).default,
  en: async () => (await import('#web/i18n/en-file.ts')).default,
}
