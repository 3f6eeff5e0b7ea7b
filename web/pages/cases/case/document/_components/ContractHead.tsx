import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { TransferCase } from '#domain/case/case.ts'
import type { StoredDocument } from '#domain/documents/document.ts'
import { useRecommendationWord } from '#web/components/recommendation-word.ts'
import { StatusWord } from '#web/components/StatusWord.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatSize } from '#web/lib/format.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

type Props = { subject: TransferCase; revision: RevisionFile; document: StoredDocument }

/** Which file it is, where its case stands, and what is recommended: read aloud when an overruled verdict changes it. */
export function ContractHead({ subject, revision, document: { name, size } }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const word = useRecommendationWord()
  const recommendation =
    'recommendation' in subject && revision.revision === subject.revision ? subject.recommendation : null
  return (
    <SpaceBetween size="m" direction="horizontal" alignItems="center">
      <StatusWord status={subject.status} />
      <span role="status">
        {recommendation && t('cases.contract.recommendation', { outcome: word(recommendation.outcome) })}
      </span>
      <span>{t('cases.revision', { revision: revision.revision })}</span>
      <span>{`${name} (${formatSize(size, language)})`}</span>
    </SpaceBetween>
  )
}
