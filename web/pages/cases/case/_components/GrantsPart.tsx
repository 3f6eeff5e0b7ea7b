import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case/case.ts'
import { grantsOf } from '#domain/case/grants-of.ts'
import { Lines } from '#web/components/Lines.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { colon, formatDay } from '#web/lib/format.ts'

/** The authorisations that a case needs: those on record, and those still awaited, with what is known of the wait. */
export function GrantsPart({ subject }: { subject: TransferCase }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (!('authorisations' in subject) || subject.authorisations.length === 0) return null
  const grants = grantsOf(subject)
  const awaited = subject.authorisations.filter(({ regime }) => !grants.some((grant) => grant.regime === regime))
  return (
    <Part title={t('cases.authorisation.granted')} term="authorisation">
      <SpaceBetween size="s">
        {grants.length > 0 && (
          <ul className="lines">
            {grants.map(({ regime, authority, reference, grantedOn, expiresOn }) => (
              <li key={regime}>
                {t('cases.authorisation.grantedBy', { authority, reference, day: formatDay(grantedOn, language) })},{' '}
                {expiresOn === null
                  ? t('cases.authorisation.noEnd')
                  : t('cases.authorisation.until', { day: formatDay(expiresOn, language) })}
              </li>
            ))}
          </ul>
        )}
        {awaited.length > 0 && (
          <Lines
            title={t('cases.authorisation.awaited')}
            items={awaited.map(
              ({ authority, forecastDays, because }) =>
                `${authority}${colon(language)}${because[language]}${forecastDays === null ? '' : ` ${t('cases.authorisation.forecast', { count: Math.ceil(forecastDays / 7) })}`}`,
            )}
          />
        )}
      </SpaceBetween>
    </Part>
  )
}
