import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#domain/assessment.ts'
import type { CountryCode } from '#domain/facts/country-code.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import { useRead } from '#web/api/use-read.ts'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { formatDay, formatList } from '#web/lib/format.ts'
import { Period } from '#web/pages/law/_components/Period.tsx'
import { Source } from '#web/pages/law/_components/Source.tsx'
import { StandingWord } from '#web/pages/law/_components/StandingWord.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { withAsOf } from '#web/pages/law/_lib/as-of.ts'
import { decidedOf, silentOn } from '#web/pages/law/_lib/decisions.ts'
import { type CountryStatus, phaseOn, type Standing } from '#web/pages/law/_lib/standing-word.ts'

type Props = {
  country: CountryCode
  assessment: Pick<Assessment, 'regimes' | 'validAt' | 'knownAt'>
  /** without where it was read, which the country's page says */
  brief?: boolean
}

/**
 * What the regimes that apply have decided of a country that is reached, as of the day of the assessment and as it was
 * known then: each decision with its text, its days, where it was read, and what ended it.
 */
export function Decisions({ country, assessment: { regimes, validAt, knownAt }, brief = false }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { data } = useRead('readCountry', { params: { country }, query: { asOf: validAt, known: knownAt } })
  if (data === undefined) return null
  const codes = regimes.map(({ regime }) => regime)
  const decided = decidedOf(data.standing, codes, validAt)
  const silent = silentOn(data.standing, codes, validAt)
  const named = regimes.filter(({ regime }) => silent.includes(regime)).map(({ name }) => name[language])
  return (
    <section aria-label={countryName(country, language)}>
      <Box fontWeight="bold">
        <To href={withAsOf(`/law/countries/${country}`, validAt, knownAt)}>{countryName(country, language)}</To>
      </Box>
      <ul className="lines">
        {decided.flatMap(({ standing, statuses }) =>
          statuses.map((status) => (
            <li key={`${standing.regime} ${status.id}`}>
              <Decision standing={standing} status={status} day={validAt} brief={brief} />
            </li>
          )),
        )}
        {named.length > 0 && <li>{t('law.decided.none', { regimes: formatList(named, language) })}</li>}
      </ul>
    </section>
  )
}

type DecisionProps = { standing: Standing; status: CountryStatus; day: string; brief: boolean }

function Decision({ standing, status, day, brief }: DecisionProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { name, decision, adopted, valid, ended, source, verification, conditions } = status
  const phase = phaseOn(status, day)
  return (
    <>
      <StandingWord standing={decision} phase={phase} /> · <strong>{name[language]}</strong>,{' '}
      {citedAs(standing.instruments, status, language)}
      {adopted !== undefined && ` (${t('law.decided.adopted', { day: formatDay(adopted, language) })})`},{' '}
      <Period interval={valid} day={day} />
      {phase === 'current' && conditions.length > 0 && (
        <div>
          {t('law.decided.conditions', { conditions: conditions.map(({ message }) => message[language]).join(' ') })}
        </div>
      )}
      {phase === 'past' && ended && <div>{t('law.countries.ended', { why: ended[language] })}</div>}
      {!brief && (
        <div className="note">
          {t('law.countries.from')} <Source source={source} /> <VerificationWord verification={verification} />
        </div>
      )}
    </>
  )
}
