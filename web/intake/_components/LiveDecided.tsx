import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { countryCodes } from '#domain/facts/country-code.ts'
import type { Advice } from '#domain/law/advice/advice.ts'
import { placesOf } from '#web/intake/_lib/places.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { Decisions } from '#web/pages/law/_components/Decisions.tsx'

/** What the laws that apply have decided of the countries that the draft reaches. */
export function LiveDecided({ assessment }: Pick<Advice, 'assessment'>) {
  const { t } = useTranslation()
  const { draft } = useIntake()
  const reached = new Set([draft.recipient.country, ...Object.values(placesOf(draft)).flat()])
  const abroad = countryCodes.filter((code) => reached.has(code) && code !== draft.exporter.country)
  if (abroad.length === 0 || assessment.regimes.length === 0) return null
  return (
    <details>
      <summary>{t('law.decided.title')}</summary>
      <Box>
        {abroad.map((country) => (
          <Decisions key={country} country={country} assessment={assessment} brief />
        ))}
      </Box>
    </details>
  )
}
