import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#domain/assessment.ts'
import { countryCodes } from '#domain/facts/country-code.ts'
import { countriesReached, type Transfer } from '#domain/facts/transfer.ts'
import { Part } from '#web/components/Part.tsx'
import { Decisions } from '#web/pages/law/_components/Decisions.tsx'
import '#web/styles/law.css'

/** The decisions that the findings rest on: what the laws that apply hold of each country reached. Nothing where the data stays at home. */
export function DecidedPart({ facts, assessment }: { facts: Transfer; assessment: Assessment }) {
  const { t } = useTranslation()
  const reached = new Set(countriesReached(facts))
  const abroad = countryCodes.filter((code) => reached.has(code) && code !== facts.exporter.country)
  if (abroad.length === 0 || assessment.regimes.length === 0) return null
  return (
    <Part title={t('law.decided.title')} description={t('law.decided.description')}>
      <SpaceBetween size="m">
        {abroad.map((country) => (
          <Decisions key={country} country={country} assessment={assessment} />
        ))}
      </SpaceBetween>
    </Part>
  )
}
