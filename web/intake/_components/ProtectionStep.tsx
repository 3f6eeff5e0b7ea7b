import { Box, Container, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Sign } from '#web/components/Sign.tsx'
import { Contract } from '#web/intake/_components/legal/Contract.tsx'
import { LegalQuestion } from '#web/intake/_components/legal/LegalQuestion.tsx'
import type { AskedByLaw } from '#web/intake/_lib/steps.ts'
import { useIntake } from '#web/intake/intake-context.ts'

/** What protects the data: what the law asks by the answers so far, the most telling first, and the contract. */
export function ProtectionStep() {
  const { t } = useTranslation()
  const { asking } = useIntake()
  const legal = asking.shown.filter((pointer): pointer is AskedByLaw => pointer !== '/contract')
  return (
    <Container>
      <SpaceBetween size="l">
        {legal.map((pointer) => (
          <LegalQuestion key={pointer} pointer={pointer} />
        ))}
        {asking.asked === null && <Sign type="moving">{t('intake.why.waiting')}</Sign>}
        {asking.asked !== null && legal.length === 0 && <Box>{t('intake.why.none')}</Box>}
        <Contract />
      </SpaceBetween>
    </Container>
  )
}
