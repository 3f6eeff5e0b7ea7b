import { useTranslation } from 'react-i18next'
import {
  actsFor,
  certifiedScopes,
  dataCategories,
  dataSubjects,
  evidence,
  purposes,
  recipientRoles,
  securityMeasures,
  transferTools,
} from '#domain/facts/catalogues.ts'
import type { Bilingual } from '#domain/words/language.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { byName, countryName } from '#web/lib/country-name.ts'
import { formatDay } from '#web/lib/format.ts'
import { labelOf } from '#web/lib/label.ts'
import { type FactPath, isFactPath } from '#web/pages/cases/case/_lib/fact-paths.ts'

type Kind = 'country' | 'day' | 'attached' | Readonly<Record<string, Bilingual>>

const kinds: Partial<Record<FactPath, Kind>> = {
  'exporter.country': 'country',
  'recipient.country': 'country',
  'recipient.role': recipientRoles,
  'recipient.actsFor': actsFor,
  purposes,
  dataCategories,
  dataSubjects,
  'places.hosting': 'country',
  'places.backup': 'country',
  'places.remoteAccess': 'country',
  'places.support': 'country',
  'recipient.certifiedFor': certifiedScopes,
  tool: transferTools,
  toolSignedOn: 'day',
  evidence,
  authorisedBy: 'country',
  securityMeasures,
  startsOn: 'day',
  contract: 'attached',
}

/** Where French says “Aucune”. */
const feminine: ReadonlySet<string> = new Set([
  'places.backup',
  'places.remoteAccess',
  'securityMeasures',
  'evidence',
  'authorisedBy',
  'recipient.certifiedFor',
])

/** A fact in words: its name, and its value as a reader writes it. A path that a newer law reads is shown as it is. */
export const useFactWords = () => {
  const { t } = useTranslation()
  const { language } = useLanguage()

  const one = (kind: Kind | undefined, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'components.yes' : 'components.no')
    const text = String(value)
    if (kind === undefined || kind === 'attached') return text
    if (kind === 'country') return countryName(text, language)
    return kind === 'day' ? formatDay(text, language) : labelOf(kind, text, language)
  }
  const value = (path: string, given: unknown): string => {
    const kind = isFactPath(path) ? kinds[path] : undefined
    if (kind === 'attached') return t(given === null || given === undefined ? 'components.no' : 'components.yes')
    const none = () => t(feminine.has(path) ? 'cases.facts.noneFeminine' : 'cases.facts.none')
    if (given === null || given === undefined) return none()
    if (!Array.isArray(given)) return one(kind, given)
    if (given.length === 0) return none()
    const items = given.map(String)
    return (kind === 'country' ? byName(items, language) : items).map((item) => one(kind, item)).join(', ')
  }
  return { label: (path: string): string => (isFactPath(path) ? t(`cases.facts.labels.${path}`) : path), value }
}
