import { useTranslation } from 'react-i18next'
import { riskLevels } from '#domain/facts/catalogues.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { labelOf } from '#web/lib/label.ts'
import { useFactWords } from '#web/pages/cases/case/_lib/use-fact-words.ts'
import type { Vocabulary } from '#web/pages/law/_lib/condition-words.ts'
import { isDerived, isMembership, isTerm } from '#web/pages/law/_lib/vocabulary.ts'

/** The words for conditions in the reader's language; a named condition without words is told by what it comes down to, where the pack's are given. */
export const useVocabulary = (terms: Readonly<Record<string, string>> = {}): Vocabulary => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const facts = useFactWords()
  const list = (type: Intl.ListFormatOptions['type']) => (items: readonly string[]) =>
    new Intl.ListFormat(language, { type }).format(items)
  return {
    label: (path) => (isDerived(path) ? t(`law.names.${path}`) : facts.label(path)),
    value: (path, code) =>
      path === 'risk'
        ? labelOf(riskLevels, String(code), language)
        : facts.value(path === 'destinations' || path === 'reached' ? 'exporter.country' : path, code),
    term: (name, holds) => (isTerm(name) ? t(`law.terms.${name}.${holds ? 'yes' : 'no'}`) : undefined),
    definition: (name) => (Object.hasOwn(terms, name) ? terms[name] : undefined),
    group: (id) => (isMembership(id) ? t(`law.members.${id}`) : id),
    phrase: (key, values) => t(`law.conditions.${key}`, { label: '', what: '', group: '', ...values }),
    or: list('disjunction'),
    and: list('conjunction'),
  }
}
