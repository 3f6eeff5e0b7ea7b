import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Verification } from '#domain/assessment.ts'
import { Part } from '#web/components/Part.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import type { LawRule } from '#web/pages/law/_lib/rule-groups.ts'

type Props = { rule: LawRule; verification: Verification }

/** How far the rule was verified, in plain words, and what that means for somebody who decides. */
export function VerificationPart({ rule, verification }: Props) {
  const { t } = useTranslation()
  return (
    <Part title={t('law.rule.verification')} term="verification">
      <SpaceBetween size="s">
        <VerificationWord verification={verification} />
        <div>
          <Box variant="awsui-key-label">{t('law.rule.decision')}</Box>
          <Box>{t(`law.meaning.${verification}`)}</Box>
        </div>
        <div>
          <Box variant="awsui-key-label">{t('law.rule.confidence')}</Box>
          <Box>{t(`law.rule.confidences.${rule.confidence}`)}</Box>
        </div>
      </SpaceBetween>
    </Part>
  )
}
