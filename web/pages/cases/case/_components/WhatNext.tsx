import { useTranslation } from 'react-i18next'
import type { CaseIn } from '#domain/case/case.ts'
import type { Ruling } from '#domain/case/ruling.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatList } from '#web/lib/format.ts'

type Props = { outcome: Ruling['outcome']; waiting: CaseIn<'awaiting-decision'> }

/** What a decision will lead to. */
export function WhatNext({ outcome, waiting }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (outcome === 'refused') return t('cases.decide.nextRefused')
  if (outcome === 'returned') return t('cases.decide.nextReturned', { revision: waiting.revision + 1 })
  const authorities = [...new Set(waiting.authorisations.map(({ authority }) => authority))]
  return authorities.length === 0
    ? t('cases.decide.nextApproved')
    : t('cases.decide.nextAuthorisation', { authorities: formatList(authorities, language) })
}
