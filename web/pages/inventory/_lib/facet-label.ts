import { useTranslation } from 'react-i18next'
import { recipientRoles, transferTools } from '#domain/catalogues.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { countryName } from '#web/lib/country-name.ts'
import { labelOf } from '#web/lib/label.ts'
import { type Facet, statuses } from '#web/pages/inventory/_lib/filter.ts'

/** The words for a facet's value. */
export const useFacetLabel = (): ((facet: Facet, value: string) => string) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (facet, value) => {
    switch (facet) {
      case 'status': {
        const status = statuses.find((known) => known === value)
        return status ? t(`components.status.${status}`) : value
      }
      case 'country':
        return countryName(value, language)
      case 'role':
        return labelOf(recipientRoles, value, language)
      case 'tool':
        return labelOf(transferTools, value, language)
    }
  }
}
