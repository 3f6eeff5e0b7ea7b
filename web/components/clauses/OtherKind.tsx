import { Alert } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { DocumentKind } from '#domain/documents/clause-report.ts'

/** A document that is no processing agreement is named for what it is; nothing where it is one. */
export function OtherKind({ kind }: { kind: DocumentKind }) {
  const { t } = useTranslation()
  if (kind === 'processing-agreement') return null
  return (
    <Alert type="warning">
      {kind === 'other' ? t('clauses.kindUnknown') : t('clauses.kindOther', { kind: t(`clauses.kind.${kind}`) })}
    </Alert>
  )
}
