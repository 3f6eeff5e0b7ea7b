import { Alert, Box, Button, Container, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { firstFaulty, type StepName } from '#web/intake/_lib/steps.ts'
import { useLetter } from '#web/intake/_lib/use-letter.ts'
import type { Faults } from '#web/lib/faults.ts'

type Props = { missing: Faults; onGoTo: (step: StepName) => void }

/** The request as one would write it in a letter, to be read once more before it is sent. */
export function Letter({ missing, onGoTo }: Props) {
  const { t } = useTranslation()
  const paragraphs = useLetter()
  const faulty = firstFaulty(missing)
  return (
    <SpaceBetween size="m">
      {faulty !== null && (
        <Alert
          type="warning"
          action={
            <Button onClick={() => onGoTo(faulty)}>
              {t('intake.letter.goTo', { step: t(`intake.steps.${faulty}`) })}
            </Button>
          }
        >
          {t('intake.letter.incomplete', { count: Object.keys(missing).length })}
        </Alert>
      )}
      <Container>
        <SpaceBetween size="s">
          <Box color="text-body-secondary">{t('intake.letter.intro')}</Box>
          {paragraphs.map((paragraph) => (
            <Box key={paragraph} variant="p">
              {paragraph}
            </Box>
          ))}
        </SpaceBetween>
      </Container>
    </SpaceBetween>
  )
}
