import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { ClauseFinding } from '#domain/documents/clause-report.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { typeset } from '#web/lib/typeset.ts'

/** What to ask the vendor for, or to read oneself; nothing where the clause is there. */
export function ClauseAdvice({ clause: { verdict, advice } }: { clause: ClauseFinding }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (verdict === 'present' || advice === null) return null
  return (
    <div>
      <Box variant="awsui-key-label">{t(verdict === 'read-yourself' ? 'clauses.toRead' : 'clauses.advice')}</Box>
      {typeset(advice[language])}
    </div>
  )
}
