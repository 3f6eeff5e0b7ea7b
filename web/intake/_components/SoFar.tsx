import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Recommendation } from '#domain/assessment.ts'
import { countriesReached } from '#domain/facts/transfer.ts'
import type { Advice } from '#domain/law/advice/advice.ts'
import { useRecommendationWord } from '#web/components/recommendation-word.ts'
import { Sign } from '#web/components/Sign.tsx'
import { Info } from '#web/help/Info.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { goesAbroad } from '#web/intake/_lib/answers.ts'
import { placesOf } from '#web/intake/_lib/places.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { countryName } from '#web/lib/country-name.ts'
import { formatList } from '#web/lib/format.ts'

type Props = { advice: Advice | undefined; expected: Recommendation['outcome'] | null }

/** Whether the data goes abroad, which regimes apply, and what the examination would say once nothing can change it. */
export function SoFar({ advice, expected }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft } = useIntake()
  const word = useRecommendationWord()
  const abroad = goesAbroad(draft)
  const regimes = advice?.assessment.regimes.map(({ name }) => name[language]) ?? []
  return (
    <div>
      <Box variant="h3" fontSize="heading-xs" padding="n">
        {t('intake.live.soFar')}
      </Box>
      <Abroad />
      {advice && (abroad === true || (abroad === false && !advice.assessment.restricted)) && (
        <Box>
          {t(advice.assessment.restricted ? 'intake.live.restricted' : 'intake.live.notRestricted')}{' '}
          <Info term="restricted" />
        </Box>
      )}
      {regimes.length > 0 && <Box>{t('intake.live.regimes', { regimes: formatList(regimes, language) })}</Box>}
      {expected && <Box>{t('intake.live.expected', { outcome: word(expected) })}</Box>}
      {advice?.conflicts.map(({ says }) => (
        <Sign key={says.en} type="warning">
          {says[language]}
        </Sign>
      ))}
    </div>
  )
}

/** Plain from the answers, before any law is asked. */
function Abroad() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft } = useIntake()
  const abroad = goesAbroad(draft)
  if (abroad === null) return <Box>{t('intake.live.unknown')}</Box>
  if (!abroad) return <Sign type="good">{t('intake.live.home')}</Sign>
  const reached = countriesReached({
    recipient: { name: '', country: draft.recipient.country ?? '', role: 'partner', actsFor: 'itself' },
    places: placesOf(draft),
  }).filter((code) => code !== '' && code !== draft.exporter.country)
  const names = reached.map((code) => countryName(code, language))
  return <Sign type="info">{t('intake.live.abroad', { countries: formatList(names, language) })}</Sign>
}
