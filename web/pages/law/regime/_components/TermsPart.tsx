import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { Part } from '#web/components/Part.tsx'
import { NamedTerms } from '#web/pages/law/_components/NamedTerms.tsx'

/** What the regime’s rules mean by the conditions that they call by a name. */
export function TermsPart({ terms }: Pick<RegimeFile, 'terms'>) {
  const { t } = useTranslation()
  return (
    <Part
      id="all-terms"
      title={t('law.regime.terms')}
      counter={`(${Object.keys(terms).length})`}
      description={t('law.regime.termsDescription')}
    >
      <NamedTerms terms={terms} />
    </Part>
  )
}
