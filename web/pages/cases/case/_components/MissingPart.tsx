import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case/case.ts'
import { atRest } from '#web/components/at-rest.ts'
import { Lines } from '#web/components/Lines.tsx'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { type Missing, missingFor } from '#web/pages/cases/case/_lib/missing.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

const sources = ['requester', 'vendor', 'dpo', 'authority'] as const

/** Whom it is to come from: the vendor writes the contract. */
const sourceOf = ({ from }: Missing) =>
  from === 'agreement' || from === 'restored' || from === 'readable' ? 'vendor' : from

/** What is missing, and from whom. */
export function MissingPart({ subject, file }: { subject: TransferCase; file: RevisionFile | null }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (atRest.has(subject.status) || subject.status === 'stopped') return null
  const missing = missingFor(subject, file)
  const words = (item: Missing): string => {
    if (item.from === 'dpo') return t('cases.missing.decision')
    if (item.from === 'agreement') return t('cases.missing.agreement')
    if (item.from === 'readable') return t('cases.missing.readable')
    if (item.from === 'restored') return t('cases.missing.restored', { clauses: item.clauses })
    return item.from === 'authority'
      ? t('cases.missing.authorisation', { authority: item.authority })
      : item.what[language]
  }
  return (
    <Part title={t('cases.missing.title')}>
      {missing.length === 0 ? (
        <Box color="text-body-secondary">
          {t(subject.status === 'submitted' ? 'cases.missing.notYet' : 'cases.missing.none')}
        </Box>
      ) : (
        <SpaceBetween size="s">
          {sources.map((from) => {
            const items = missing.filter((item) => sourceOf(item) === from)
            return (
              items.length > 0 && <Lines key={from} title={t(`cases.missing.from.${from}`)} items={items.map(words)} />
            )
          })}
        </SpaceBetween>
      )}
    </Part>
  )
}
