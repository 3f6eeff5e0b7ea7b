import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case.ts'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { When } from '#web/components/When.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'

/** Nobody has anything to do: saying with whom the case is would repeat its status. */
const atRest = new Set<TransferCase['status']>(['in-force', 'refused'])

/** Under the title: where the case stands, with whom and since when, its revision, what is due. Read aloud when it changes. */
export function CaseHead({ subject }: { subject: TransferCase }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { status, since, revision, requestedBy, dueAt } = subject
  const late = dueAt !== null && Date.parse(dueAt) < Date.now()
  return (
    <SpaceBetween size="m" direction="horizontal" alignItems="center">
      <span role="status">
        <StatusWord status={status} />
      </span>
      <span>
        {!atRest.has(status) && `${t(`components.holder.${status}`)}, `}
        <When at={since} />
      </span>
      <span>{t('cases.revision', { revision })}</span>
      <span>{t('cases.requestedBy', { name: requestedBy.name })}</span>
      {dueAt !== null && <span>{t(late ? 'cases.overdue' : 'cases.due', { day: formatDay(dueAt, language) })}</span>}
    </SpaceBetween>
  )
}
