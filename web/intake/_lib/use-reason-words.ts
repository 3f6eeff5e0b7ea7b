import { useTranslation } from 'react-i18next'
import { useRead } from '#web/api/use-read.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import type { Reason } from '#web/intake/_lib/reasons.ts'
import { formatList } from '#web/lib/format.ts'

/** More laws than this are not named one by one. */
const named = 2

/** A regime's name within a sentence, without what it says in brackets: «droit malien», but «RGPD» and “Malian law”. */
const withinASentence = (name: string): string => {
  const short = name.replace(/ \([^)]*\)$/, '')
  return /^(Droit|Acte|Cadre|Convention|Politique|Règles|Law|Approval)\b/.test(short)
    ? short.charAt(0).toLowerCase() + short.slice(1)
    : short
}

/** What an answer tells, in words: an indirect question, with the law that it is about. */
export const useReasonWords = (): ((reason: Reason) => string) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { data } = useRead('listRegimes', {})
  return ({ kind, regimes }) => {
    const what = t(`intake.why.tells.${kind}`)
    const names = regimes.flatMap((code) => {
      if (code === 'policy') return [withinASentence(t('intake.why.policy'))]
      const found = data?.regimes.find(({ regime }) => regime === code)
      return found === undefined ? [] : [withinASentence(found.name[language])]
    })
    return names.length === 0 || names.length > named || names.length < regimes.length
      ? what
      : t('intake.why.under', { what, law: formatList(names, language) })
  }
}
