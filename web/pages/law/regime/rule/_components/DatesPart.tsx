import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { today } from '#web/lib/today.ts'
import { Period } from '#web/pages/law/_components/Period.tsx'
import type { LawRule } from '#web/pages/law/_lib/rule-groups.ts'

/** Both axes of time: since when it is law, and since when it is known here. */
export function DatesPart({ rule: { valid, recorded, validBasis } }: { rule: LawRule }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Part title={t('law.rule.dates')}>
      <SpaceBetween size="s">
        <div>
          <Box variant="awsui-key-label">{t('law.rule.inLaw')}</Box>
          <Period interval={valid} day={today()} />
        </div>
        <div>
          <Box variant="awsui-key-label">{t('law.rule.inPack')}</Box>
          <Period interval={recorded} day={today()} />
        </div>
        {validBasis !== undefined && (
          <div>
            <Box variant="awsui-key-label">{t('law.rule.basis')}</Box>
            <span>{validBasis[language]}</span>
          </div>
        )}
      </SpaceBetween>
    </Part>
  )
}
