import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case/case.ts'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { useHolderWords } from '#web/components/use-holder-words.ts'
import { Since } from '#web/components/When.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'

/** Under the title: where the case stands, with whom and since when, its revision, what is due. Read aloud when it changes. */
export function CaseHead({ subject }: { subject: TransferCase }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const holder = useHolderWords()
  const { status, since, revision, requestedBy, dueAt } = subject
  const late = dueAt !== null && Date.parse(dueAt) < Date.now()
  return (
    <div className="case-head">
      <span role="status">
        <StatusWord status={status} />
      </span>
      <span>
        {holder(subject)} <Since at={since} />
      </span>
      <span>{t('cases.revision', { revision })}</span>
      <span>{t('cases.requestedBy', { name: requestedBy.name })}</span>
      {dueAt !== null && <span>{t(late ? 'cases.overdue' : 'cases.due', { day: formatDay(dueAt, language) })}</span>}
    </div>
  )
}
