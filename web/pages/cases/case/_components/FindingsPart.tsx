import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#domain/assessment.ts'
import { Part } from '#web/components/Part.tsx'
import { FindingItem } from '#web/pages/cases/case/_components/FindingItem.tsx'

const groups = ['stops', 'asks', 'informs'] as const

/** Every conclusion of the law on the case, what stops it first. */
export function FindingsPart({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const { findings } = assessment
  return (
    <Part title={t('cases.findings.title')} counter={`(${findings.length})`} term="findings">
      <SpaceBetween size="l">
        {findings.length === 0 && <Box>{t('cases.findings.none')}</Box>}
        {groups.map((severity) => {
          const own = findings.filter((finding) => finding.severity === severity)
          return (
            own.length > 0 && (
              <div key={severity}>
                <Box variant="h3">{`${t(`cases.findings.${severity}`)} (${own.length})`}</Box>
                {own.map((finding) => (
                  <FindingItem key={finding.rule} finding={finding} />
                ))}
              </div>
            )
          )
        })}
      </SpaceBetween>
    </Part>
  )
}
