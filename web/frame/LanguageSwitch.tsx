import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/words/language.ts'
import { keepLanguage } from '#web/i18n/choice.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useProfile } from '#web/profile-context.ts'

const languages: readonly { code: Language; name: string }[] = [
  { code: 'fr', name: 'Français' },
  { code: 'en', name: 'English' },
]

/** Each language under its own name; the choice is kept for the person on this device. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const { id } = useProfile()
  const { language, choose } = useLanguage()
  return (
    <fieldset className="top-languages">
      <legend>{t('frame.language')}</legend>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          className="top-button"
          lang={code}
          aria-pressed={code === language}
          onClick={() => {
            keepLanguage(localStorage, id, code)
            void choose(code)
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
