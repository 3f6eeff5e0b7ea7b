import { caseStatuses, recipientRoles, transferTools } from '#domain/facts/catalogues.ts'
import type { Language } from '#domain/words/language.ts'
import { countryName } from '#web/lib/country-name.ts'
import { labelOf } from '#web/lib/label.ts'
import type { Facet } from '#web/pages/inventory/_lib/filter.ts'

const labels: Readonly<Record<Facet, (value: string, language: Language) => string>> = {
  status: (value, language) => labelOf(caseStatuses, value, language),
  country: countryName,
  role: (value, language) => labelOf(recipientRoles, value, language),
  tool: (value, language) => labelOf(transferTools, value, language),
}

/** The words for a facet's value. */
export const facetLabel = (facet: Facet, value: string, language: Language): string => labels[facet](value, language)
