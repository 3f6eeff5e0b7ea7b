import { useTranslation } from 'react-i18next'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { reasonsOf } from '#web/intake/_lib/reasons.ts'
import { useReasonWords } from '#web/intake/_lib/use-reason-words.ts'
import type { Why } from '#web/intake/_lib/why.ts'
import { formatList } from '#web/lib/format.ts'

/** Why a question is asked, in one sentence: what its answer tells, and under which law. The rules stand in the help. */
export const useWhyWords = (): ((why: Why) => string) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const words = useReasonWords()
  return (why) =>
    why.is === 'law'
      ? t('intake.why.law', { reasons: formatList(reasonsOf(why.findings).map(words), language) })
      : t(`intake.why.${why.is}`)
}
