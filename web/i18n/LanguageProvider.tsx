import { I18nProvider } from '@cloudscape-design/components/i18n'
import type { i18n } from 'i18next'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '#domain/words/language.ts'
import type { LanguageFile } from '#web/i18n/language-file.ts'
import { loadLanguage } from '#web/i18n/languages.ts'

type LanguageChoice = { language: Language; choose: (language: Language) => Promise<void> }

const Choice = createContext<LanguageChoice>({ language: 'fr', choose: async () => undefined })

/** The language that the page is read in, and how to choose another. */
export const useLanguage = (): LanguageChoice => useContext(Choice)

type Props = { texts: i18n; language: Language; file: LanguageFile; children: ReactNode }

/** Gives every text below its language: the page's, its components', and the document's `lang`. */
export function LanguageProvider({ texts, children, ...first }: Props) {
  const [{ language, file }, setCurrent] = useState<{ language: Language; file: LanguageFile }>(first)

  const choose = useCallback(
    async (wanted: Language) => {
      const loaded = await loadLanguage[wanted]()
      texts.addResourceBundle(wanted, 'translation', loaded.texts)
      await texts.changeLanguage(wanted)
      setCurrent({ language: wanted, file: loaded })
    },
    [texts],
  )
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const choice = useMemo(() => ({ language, choose }), [language, choose])
  return (
    <Choice value={choice}>
      <I18nextProvider i18n={texts}>
        <I18nProvider locale={language} messages={[file.components]}>
          {children}
        </I18nProvider>
      </I18nextProvider>
    </Choice>
  )
}
