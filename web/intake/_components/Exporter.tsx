import { Box, Button, Input } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CountrySelect } from '#web/components/select/CountrySelect.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { Question } from '#web/intake/_components/Question.tsx'
import { withExporterCountry } from '#web/intake/_lib/answers.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { countryName } from '#web/lib/country-name.ts'
import { faultAt } from '#web/lib/faults.ts'

/** Who sends: known beforehand as a rule, and then no question, but it can be changed. */
export function Exporter() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft, change, shown } = useIntake()
  const { name, country } = draft.exporter
  const [asked, setAsked] = useState(name === '' || country === null)
  if (!asked && country !== null && faultAt(shown, '/exporter') === undefined)
    return (
      <Box>
        {t('intake.exporter.says', { name, country: countryName(country, language) })}{' '}
        <Button variant="inline-link" onClick={() => setAsked(true)}>
          {t('intake.exporter.change')}
        </Button>
      </Box>
    )
  return (
    <>
      <Question pointer="/exporter/name" label={t('intake.fields.exporterName')} term="exporter">
        <Input
          value={name}
          onChange={({ detail }) => change((d) => ({ ...d, exporter: { ...d.exporter, name: detail.value } }))}
        />
      </Question>
      <Question pointer="/exporter/country" label={t('intake.fields.exporterCountry')}>
        <CountrySelect value={country} onChange={(code) => change((d) => withExporterCountry(d, code))} />
      </Question>
    </>
  )
}
