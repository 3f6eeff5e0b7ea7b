import type { I18nProviderProps } from '@cloudscape-design/components/i18n'
import type { Texts } from '#web/i18n/fr.ts'

/** What is loaded of a language: the page's own texts and those of its components. */
export type LanguageFile = { texts: Texts; components: I18nProviderProps.Messages }
