import { Alert, Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { askedClauses } from '#domain/asked-clauses.ts'
import { Part } from '#web/components/Part.tsx'
import { ClauseMatrix } from '#web/pages/cases/case/_components/ClauseMatrix.tsx'
import { clauseSummary } from '#web/pages/cases/case/_lib/clause-summary.ts'
import type { RevisionFile } from '#web/pages/cases/case/_lib/revisions.ts'

/** What the contract says of each clause that it must hold. */
export function ClausesPart({ file }: { file: RevisionFile }) {
  const { t } = useTranslation()
  return (
    <Part title={t('cases.clauses.title')} term="clauses">
      <Clauses file={file} />
    </Part>
  )
}

function Clauses({ file: { clauses, facts, screening } }: { file: RevisionFile }) {
  const { t } = useTranslation()
  if (clauses === null) {
    const why = facts.contract === null ? 'none' : screening?.clausesMatter === false ? 'notNeeded' : 'notYet'
    return <Box color="text-body-secondary">{t(`cases.clauses.${why}`)}</Box>
  }
  if (!clauses.readable)
    return (
      <Alert type="warning" header={t('cases.clauses.unreadable')}>
        {clauses.unreadableBecause !== null && t(`cases.clauses.unreadableBecause.${clauses.unreadableBecause}`)}
      </Alert>
    )
  const asked = askedClauses(facts.tool, clauses.findings)
  return (
    <SpaceBetween size="s">
      {clauses.kind !== 'processing-agreement' && (
        <Alert type="warning">{t('cases.clauses.kindOther', { kind: t(`cases.clauses.kind.${clauses.kind}`) })}</Alert>
      )}
      <Box fontWeight="bold">{t('cases.clauses.summary', clauseSummary(asked))}</Box>
      <ClauseMatrix findings={asked} contractLanguage={clauses.language} />
    </SpaceBetween>
  )
}
