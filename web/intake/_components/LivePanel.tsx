import { Box, Container, Header, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { countriesReached } from '#domain/transfer.ts'
import { useRead } from '#web/api/use-read.ts'
import { Failure } from '#web/components/Failure.tsx'
import { Lines } from '#web/components/Lines.tsx'
import { Sign } from '#web/components/Sign.tsx'
import { Info } from '#web/help/Info.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { LiveDuration } from '#web/intake/_components/LiveDuration.tsx'
import { StillToKnow } from '#web/intake/_components/StillToKnow.tsx'
import { goesAbroad } from '#web/intake/_lib/answers.ts'
import { previewOf } from '#web/intake/_lib/preview.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { countryName } from '#web/lib/country-name.ts'
import type { Faults } from '#web/lib/faults.ts'
import { formatList } from '#web/lib/format.ts'
import { today } from '#web/lib/today.ts'
import { useSettled } from '#web/lib/use-settled.ts'

/** Beside the form: what is known so far, what will be needed, how long it takes, what is still to know. Never in the way. */
export function LivePanel({ missing }: { missing: Faults }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft } = useIntake()
  const preview = useSettled(previewOf(draft, today()))
  const read = useRead('assessDraft', preview === null ? null : { body: preview }, { keepPrevious: true })
  const assessment = preview === null ? undefined : read.data
  const text = (item: { fr: string; en: string }) => item[language]

  return (
    <Container header={<Header variant="h2">{t('intake.live.title')}</Header>}>
      <SpaceBetween size="m">
        <SoFar />
        {assessment && (
          <SpaceBetween size="s">
            <Box>
              {t(assessment.restricted ? 'intake.live.restricted' : 'intake.live.notRestricted')}{' '}
              <Info term="restricted" />
            </Box>
            <Box>
              {t('intake.live.regimes', {
                regimes: formatList(
                  assessment.regimes.map(({ name }) => text(name)),
                  language,
                ),
              })}
            </Box>
            <Lines
              title={t('intake.live.stops')}
              items={assessment.findings
                .filter((f) => f.severity === 'stops' && f.outcome !== 'met')
                .map((f) => text(f.title))}
            />
            <Lines
              title={t('intake.live.need')}
              empty={t('intake.live.needNothing')}
              items={[
                ...assessment.findings
                  .filter((f) => f.severity === 'asks' && f.outcome !== 'met')
                  .map((f) => text(f.remedy ?? f.title)),
                ...assessment.authorisations.map(({ authority }) => t('intake.live.authorisation', { authority })),
              ]}
            />
            <LiveDuration assessment={assessment} />
          </SpaceBetween>
        )}
        {preview === null && <Box color="text-body-secondary">{t('intake.live.later')}</Box>}
        {preview !== null && read.isPending && <Sign type="moving">{t('intake.live.waiting')}</Sign>}
        {read.isError && <Failure error={read.error} retry={() => void read.refetch()} />}
        <StillToKnow missing={missing} />
      </SpaceBetween>
    </Container>
  )
}

/** Whether the data goes abroad, and where: plain from the answers, before any law is asked. */
function SoFar() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft } = useIntake()
  const abroad = goesAbroad(draft)
  if (abroad === null) return <Box>{t('intake.live.unknown')}</Box>
  if (!abroad) return <Sign type="good">{t('intake.live.home')}</Sign>
  const reached = countriesReached({
    recipient: { name: '', country: draft.recipient.country ?? '', role: 'partner', actsFor: 'itself' },
    places: draft.places,
  }).filter((code) => code !== '' && code !== draft.exporter.country)
  return (
    <Sign type="info">
      {t('intake.live.abroad', {
        countries: formatList(
          reached.map((code) => countryName(code, language)),
          language,
        ),
      })}
    </Sign>
  )
}
