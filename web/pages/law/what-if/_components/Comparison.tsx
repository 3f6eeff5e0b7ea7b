import { Box, SpaceBetween } from '@cloudscape-design/components'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#api/routes.ts'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { EffectWords } from '#web/pages/law/what-if/_components/EffectWords.tsx'

/** What would be different about one transfer. */
export function Comparison({ read }: { read: UseQueryResult<AnswerOf<'whatIfCase'>> }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Loaded read={read} skeleton={<ListSkeleton lines={6} />}>
      {({ asOf, after, effect, rules }) => (
        <Part
          title={t('law.whatIf.caseAnswer', { day: formatDay(asOf, language) })}
          description={t('law.whatIf.limits')}
        >
          <SpaceBetween size="s">
            <Box fontSize="heading-m" fontWeight="bold">
              {t(`law.whatIf.caseKinds.${effect.effect}`)}
            </Box>
            <Box>{after.recommendation.summary[language]}</Box>
            <EffectWords effect={effect} rules={new Map(rules.map((rule) => [rule.rule, rule]))} />
          </SpaceBetween>
        </Part>
      )}
    </Loaded>
  )
}
