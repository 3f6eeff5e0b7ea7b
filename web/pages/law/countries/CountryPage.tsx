import { Box, FormField, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { countryCodes } from '#domain/facts/country-code.ts'
import { useRead } from '#web/api/use-read.ts'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Page } from '#web/components/Page.tsx'
import { CountrySelect } from '#web/components/select/CountrySelect.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { useSettled } from '#web/lib/use-settled.ts'
import { AsOfPicker } from '#web/pages/law/_components/AsOfPicker.tsx'
import { NotToday } from '#web/pages/law/_components/NotToday.tsx'
import { type AsOf, useAsOf } from '#web/pages/law/_lib/use-as-of.ts'
import { HistoryPart } from '#web/pages/law/countries/_components/HistoryPart.tsx'
import { StandingPart } from '#web/pages/law/countries/_components/StandingPart.tsx'
import { NotFoundPage } from '#web/pages/NotFoundPage.tsx'
import '#web/styles/law.css'

/** What each regime holds a country for, on the day chosen, and how that came about. */
export function CountryPage() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { country } = useParams()
  const navigate = useNavigate()
  const asOf = useAsOf()
  const known = countryCodes.find((code) => code === country?.toUpperCase())
  if (country !== undefined && known === undefined) return <NotFoundPage />
  const name = known === undefined ? null : countryName(known, language)
  return (
    <Page
      title={name === null ? t('law.countries.title') : t('law.countries.titleOf', { country: name })}
      description={t('law.countries.description')}
    >
      <SpaceBetween size="m">
        <search className="law-tools" aria-label={t('law.countries.title')}>
          <FormField label={t('law.countries.country')} stretch>
            <CountrySelect
              value={known ?? null}
              onChange={(code) => navigate(asOf.href(`/law/countries/${code}`), { preventScrollReset: true })}
            />
          </FormField>
          <AsOfPicker asOf={asOf} />
        </search>
        <NotToday asOf={asOf} />
        {known === undefined ? (
          <Box>{t('law.countries.first')}</Box>
        ) : (
          <Standing key={known} country={known} asOf={asOf} />
        )}
      </SpaceBetween>
    </Page>
  )
}

function Standing({ country, asOf }: { country: (typeof countryCodes)[number]; asOf: AsOf }) {
  const day = useSettled(asOf.chosen, 300)
  const query = { ...(day === null ? {} : { asOf: day }), ...(asOf.known === null ? {} : { known: asOf.known }) }
  const read = useRead('readCountry', { params: { country }, query }, { keepPrevious: true })
  return (
    <Loaded read={read} skeleton={<ListSkeleton lines={8} />}>
      {({ standing, asOf: on }) => (
        <SpaceBetween size="m">
          <StandingPart country={country} standing={standing} day={on} href={asOf.href} />
          <HistoryPart standing={standing} day={on} onChoose={asOf.choose} />
        </SpaceBetween>
      )}
    </Loaded>
  )
}
