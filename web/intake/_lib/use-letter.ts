import { useTranslation } from 'react-i18next'
import {
  dataCategories,
  dataSubjects,
  purposes,
  recipientRoles,
  securityMeasures,
  transferTools,
} from '#domain/facts/catalogues.ts'
import type { Bilingual } from '#domain/words/language.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { goesAbroad } from '#web/intake/_lib/answers.ts'
import { labelKeyOf } from '#web/intake/_lib/label-keys.ts'
import { leftOut } from '#web/intake/_lib/left-out.ts'
import { placesOf } from '#web/intake/_lib/places.ts'
import type { LegalPointer } from '#web/intake/_lib/steps.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { countryName } from '#web/lib/country-name.ts'
import { formatDay, formatList } from '#web/lib/format.ts'
import { labelOf, withinASentence } from '#web/lib/label.ts'

/** An answer that is not there yet. */
const gap = '…'

/** The draft as the paragraphs of a letter. */
export const useLetter = (): string[] => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { draft, asking } = useIntake()
  const { exporter, recipient } = draft
  const places = placesOf(draft)
  const { notAsked, unanswered } = leftOut(draft, asking)
  const facts = (pointers: readonly LegalPointer[]) =>
    formatList(
      pointers.map((pointer) => t(`intake.letter.facts.${labelKeyOf[pointer]}`)),
      language,
    )

  const country = (code: string | null) => (code === null ? gap : countryName(code, language))
  const countries = (codes: readonly string[]) => formatList(codes.map(country), language)
  const named = (catalogue: Readonly<Record<string, Bilingual>>, codes: readonly string[]) =>
    codes.length === 0
      ? gap
      : formatList(
          codes.map((code) => withinASentence(labelOf(catalogue, code, language), language)),
          language,
        )
  const other = (name: 'backup' | 'remoteAccess' | 'support') =>
    places[name].length === 0 ? [] : [t(`intake.letter.${name}`, { places: countries(places[name]) })]
  const others = [...other('backup'), ...other('remoteAccess'), ...other('support')]

  return [
    t('intake.letter.who', {
      exporter: exporter.name || gap,
      exporterCountry: country(exporter.country),
      recipient: recipient.name || gap,
      recipientCountry: country(recipient.country),
      role:
        recipient.role === null ? gap : withinASentence(labelOf(recipientRoles, recipient.role, language), language),
    }),
    t('intake.letter.what', {
      service: draft.service || gap,
      startsOn: draft.startsOn === '' ? gap : formatDay(draft.startsOn, language),
      purposes: named(purposes, draft.purposes),
    }),
    t('intake.letter.data', {
      dataCategories: named(dataCategories, draft.dataCategories),
      dataSubjects: named(dataSubjects, draft.dataSubjects),
    }),
    [
      t('intake.letter.hosting', { hosting: places.hosting.length === 0 ? gap : countries(places.hosting) }),
      ...(others.length === 0 ? [t('intake.letter.elsewhere')] : others),
    ].join(' '),
    ...(draft.tool !== null && goesAbroad(draft)
      ? [t('intake.letter.tool', { tool: named(transferTools, [draft.tool]) })]
      : []),
    ...(draft.securityMeasures.length === 0
      ? []
      : [t('intake.letter.measures', { measures: named(securityMeasures, draft.securityMeasures) })]),
    draft.contract === null
      ? t('intake.letter.noContract')
      : t('intake.letter.contract', { name: draft.contract.name }),
    ...(notAsked.length === 0 ? [] : [t('intake.letter.notAsked', { facts: facts(notAsked) })]),
    ...(unanswered.length === 0 ? [] : [t('intake.letter.unanswered', { facts: facts(unanswered) })]),
  ]
}
