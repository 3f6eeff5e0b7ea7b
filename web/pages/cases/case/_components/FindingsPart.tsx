import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#domain/assessment.ts'
import { Foldable } from '#web/components/Foldable.tsx'
import { Part } from '#web/components/Part.tsx'
import { FindingItem } from '#web/pages/cases/case/_components/FindingItem.tsx'
import { findingGroups, groupOf } from '#web/pages/cases/case/_lib/finding-groups.ts'

/** Every conclusion of the law on the case, what stops it first. */
export function FindingsPart({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const { findings } = assessment
  return (
    <Part title={t('cases.findings.title')} counter={`(${findings.length})`} term="findings">
      <SpaceBetween size="l">
        {findings.length === 0 && <Box>{t('cases.findings.none')}</Box>}
        {findingGroups.map((group) => {
          const own = findings.filter((finding) => groupOf(finding) === group)
          return (
            own.length > 0 && (
              <Foldable
                key={group}
                headerText={`${t(`cases.findings.${group}`)} (${own.length})`}
                headingTagOverride="h3"
                open={group === 'stops' || group === 'asks'}
              >
                {own.map((finding) => (
                  <FindingItem key={finding.rule} finding={finding} at={assessment} />
                ))}
              </Foldable>
            )
          )
        })}
      </SpaceBetween>
    </Part>
  )
}
