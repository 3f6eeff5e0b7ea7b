import { Alert } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseReport } from '#domain/documents/clause-report.ts'

type Props = { because: ClauseReport['unreadableBecause']; action?: ReactNode }

/** A contract without words for a machine: why, and what to ask for; never passed off as one without clauses. */
export function Unreadable({ because, action }: Props) {
  const { t } = useTranslation()
  return (
    <Alert type="warning" header={t('clauses.unreadable')} {...(action === undefined ? {} : { action })}>
      {because !== null && t(`clauses.unreadableBecause.${because}`)}
    </Alert>
  )
}
