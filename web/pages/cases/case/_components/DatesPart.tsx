import { KeyValuePairs } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case/case.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay, formatMoment } from '#web/lib/format.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

/** The dates that matter to a case. */
export function DatesPart({ subject, file }: { subject: TransferCase; file: RevisionFile | null }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { createdAt, since, dueAt, facts } = subject
  return (
    <Part title={t('cases.dates.title')}>
      <KeyValuePairs
        items={[
          { label: t('cases.dates.created'), value: formatMoment(createdAt, language) },
          { label: t('cases.dates.since'), value: formatMoment(since, language) },
          ...(dueAt === null ? [] : [{ label: t('cases.dates.due'), value: formatDay(dueAt, language) }]),
          { label: t('cases.dates.starts'), value: formatDay(facts.startsOn, language) },
          ...(file?.assessment
            ? [{ label: t('cases.dates.lawAsOf'), value: formatDay(file.assessment.validAt, language) }]
            : []),
        ]}
      />
    </Part>
  )
}
