import { useTranslation } from 'react-i18next'
import type { Assessment } from '#domain/assessment.ts'
import { daysToDecide } from '#domain/case/waiting.ts'
import { Lines } from '#web/components/Lines.tsx'

/** How long it will take until the transfer may start, as far as anybody knows. */
export function LiveDuration({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const forecasts = assessment.authorisations.map(({ forecastDays }) => forecastDays)
  const known = forecasts.filter((days) => days !== null)
  const authority =
    forecasts.length === 0
      ? []
      : known.length < forecasts.length
        ? [t('intake.live.durationAuthorityUnknown')]
        : [t('intake.live.durationAuthority', { weeks: Math.ceil(Math.max(...known) / 7) })]
  const first =
    assessment.recommendation.route === 'auto'
      ? t('intake.live.durationAuto')
      : t('intake.live.durationDecision', { days: daysToDecide })
  return <Lines title={t('intake.live.duration')} items={[first, ...authority]} />
}
