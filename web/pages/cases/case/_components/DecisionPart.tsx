import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Decision } from '#domain/case/case.ts'
import { Lines } from '#web/components/Lines.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay, formatMoment } from '#web/lib/format.ts'

/** The decision on record: what, by whom, when, why, and what it asks for. */
export function DecisionPart({ decision }: { decision: Decision }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Part title={t('cases.decision.title')} term="decision">
      <SpaceBetween size="s">
        <div>
          <Box fontWeight="bold">{t(`cases.decision.${decision.outcome}`)}</Box>
          <Box variant="small">
            {t('cases.decision.by', { name: decision.by.name, moment: formatMoment(decision.at, language) })}
            {' · '}
            {t('cases.decision.onRevision', { revision: decision.revision })}
          </Box>
        </div>
        <div>
          <Box variant="awsui-key-label">{t('cases.decision.reason')}</Box>
          <div className="prose">{decision.reason}</div>
        </div>
        {decision.conditions.length > 0 && (
          <Lines
            title={t('cases.decision.conditions')}
            items={decision.conditions.map(({ text, dueOn }) =>
              t('cases.decision.condition', { text, day: formatDay(dueOn, language) }),
            )}
          />
        )}
        {decision.questions.length > 0 && <Lines title={t('cases.decision.questions')} items={decision.questions} />}
      </SpaceBetween>
    </Part>
  )
}
