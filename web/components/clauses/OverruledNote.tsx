import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatMoment } from '#web/lib/format.ts'
import '#web/styles/clauses.css'

/** Who overruled a verdict, when and why, and what the system had said; nothing where its verdict stands. */
export function OverruledNote({ clause: { overruled } }: { clause: StandingClause }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (overruled === null) return null
  const { by, at, reason, found } = overruled
  return (
    <div className="overruled">
      <Box variant="awsui-key-label">
        {t('clauses.overruled.by', { name: by.name, moment: formatMoment(at, language) })}
      </Box>
      <div className="prose">{reason}</div>
      <Box variant="small" display="block">
        {t('clauses.overruled.had', { verdict: t(`clauses.verdicts.${found}`) })}
      </Box>
    </div>
  )
}
