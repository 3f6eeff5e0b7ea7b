import { Multiselect, Select } from '@cloudscape-design/components'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countryCodes } from '#domain/facts/country-code.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { byName, countryName } from '#web/lib/country-name.ts'

const useCountryOptions = () => {
  const { language } = useLanguage()
  return useMemo(
    () =>
      byName(countryCodes, language).map((code) => ({
        value: code,
        label: countryName(code, language),
        filteringTags: [code],
      })),
    [language],
  )
}

type OneProps = { value: string | null; onChange: (code: string) => void }

/** One country, found by typing a part of its name. */
export function CountrySelect({ value, onChange }: OneProps) {
  const { t } = useTranslation()
  const options = useCountryOptions()
  return (
    <Select
      selectedOption={options.find((option) => option.value === value) ?? null}
      options={options}
      filteringType="auto"
      filteringPlaceholder={t('intake.search')}
      filteringAriaLabel={t('intake.search')}
      placeholder={t('intake.choose')}
      empty={t('intake.noMatch')}
      noMatch={t('intake.noMatch')}
      virtualScroll
      onChange={({ detail }) => detail.selectedOption.value !== undefined && onChange(detail.selectedOption.value)}
    />
  )
}

type SeveralProps = { values: string[]; onChange: (codes: string[]) => void }

/** Several countries. */
export function CountriesSelect({ values, onChange }: SeveralProps) {
  const { t } = useTranslation()
  const options = useCountryOptions()
  return (
    <Multiselect
      selectedOptions={options.filter((option) => values.includes(option.value))}
      options={options}
      filteringType="auto"
      filteringPlaceholder={t('intake.search')}
      filteringAriaLabel={t('intake.search')}
      placeholder={t('intake.choose')}
      empty={t('intake.noMatch')}
      noMatch={t('intake.noMatch')}
      virtualScroll
      onChange={({ detail }) => onChange(detail.selectedOptions.flatMap(({ value }) => value ?? []))}
    />
  )
}
