import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { StatusRead } from '#domain/assessment.ts'
import type { Moment } from '#domain/law/pack/pack.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { Period } from '#web/pages/law/_components/Period.tsx'
import { Source } from '#web/pages/law/_components/Source.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { withAsOf } from '#web/pages/law/_lib/as-of.ts'

const types: Readonly<Record<StatusRead['outcome'], SignType>> = { met: 'good', unmet: 'ended', unknown: 'info' }

type Props = { statuses: readonly StatusRead[]; at: Moment }

/**
 * The decisions on countries that a conclusion rests on, or that did not suffice: each with its text, its days and why,
 * leading to the country's history as of the day of the assessment.
 */
export function StatusesRead({ statuses, at }: Props) {
  const { t } = useTranslation()
  if (statuses.length === 0) return null
  return (
    <div>
      <Box variant="awsui-key-label">{t('law.read.title')}</Box>
      <ul className="lines">
        {statuses.map((status) => (
          <li key={`${status.country} ${status.regime} ${status.status}`}>
            <Read status={status} at={at} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Read({ status, at }: { status: StatusRead; at: Moment }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { country, outcome, name, citation, from, to, ended, lacking, verification } = status
  const land = countryName(country, language)
  return (
    <>
      <Sign type={types[outcome]}>{t(`law.read.${outcome}`)}</Sign> ·{' '}
      <To href={withAsOf(`/law/countries/${country}`, at.validAt, at.knownAt)}>{land}</To>,{' '}
      {name[language] !== land && <strong>{name[language]}, </strong>}
      {citation.text[language]}, <Period interval={to === null ? { from } : { from, to }} day={at.validAt} />
      {lacking.length > 0 && (
        <div>{t('law.read.lacking', { conditions: lacking.map((one) => one[language]).join(' ') })}</div>
      )}
      {ended && <div>{t('law.countries.ended', { why: ended[language] })}</div>}
      <div className="note">
        {t('law.countries.from')} <Source source={citation.source} /> <VerificationWord verification={verification} />
      </div>
    </>
  )
}
