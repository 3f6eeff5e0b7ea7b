import { useMemo } from 'react'
import { countryCodes } from '#domain/facts/country-code.ts'
import { OneOf } from '#web/components/select/OneOf.tsx'
import { SomeOf } from '#web/components/select/SomeOf.tsx'
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
export function CountrySelect(props: OneProps) {
  return <OneOf {...props} options={useCountryOptions()} />
}

type SeveralProps = { values: string[]; onChange: (codes: string[]) => void }

/** Several countries. */
export function CountriesSelect(props: SeveralProps) {
  return <SomeOf {...props} options={useCountryOptions()} />
}
