import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#domain/words/language.ts'
import type { Texts } from '#web/i18n/fr.ts'

/** The texts of the page, in the language to begin with. Keys are stable names, never sentences; React escapes what is filled in. */
export const startTexts = async (language: Language, texts: Texts): Promise<i18n> => {
  const instance = createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    // a colon is part of a name, as in `case:decide`
    nsSeparator: false,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
