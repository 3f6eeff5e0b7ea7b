import { useTranslation } from 'react-i18next'
import type { ClauseFinding } from '#domain/clause-report.ts'
import { citationIn } from '#domain/clauses/citation.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** The line under a clause's name: the text that asks for it, and whether it decides anything. */
export const useClauseLine = (): ((clause: ClauseFinding) => string[]) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return ({ citation, severity }) => [
    citationIn(citation, language),
    ...(severity === 'should' ? [t('clauses.desirable')] : []),
  ]
}
