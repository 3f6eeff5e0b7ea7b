import { useTranslation } from 'react-i18next'
import { citationIn } from '#domain/clauses/report/citation.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** The line under a clause's name: the text that asks for it, whether it decides anything, and whether a second opinion differs. */
export const useClauseLine = (): ((clause: StandingClause) => string[]) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return ({ citation, severity, opinion }) => [
    citationIn(citation, language),
    ...(severity === 'should' ? [t('clauses.desirable')] : []),
    ...(opinion?.stand === 'differs' ? [t('clauses.secondOpinion.elsewhere')] : []),
  ]
}
