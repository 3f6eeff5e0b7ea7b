import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#domain/assessment.ts'
import { Part } from '#web/components/Part.tsx'
import { RiskWord } from '#web/components/RiskWord.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** The risk, and the findings that it was reached by. */
export function RiskPart({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { level, because } = assessment.risk
  const reasons = because.map((rule) => assessment.findings.find((f) => f.rule === rule)?.title[language] ?? rule)
  return (
    <Part title={t('cases.risk.title')} term="risk">
      <SpaceBetween size="s">
        <RiskWord level={level} />
        {reasons.length > 0 && (
          <div>
            <Box variant="awsui-key-label">{t('cases.risk.because')}</Box>
            <ul className="lines">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
      </SpaceBetween>
    </Part>
  )
}
