import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { clauseSummary } from '#web/components/clauses/clause-summary.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'

/** The clauses of a contract in one sentence: how many are there, and what is left to do about the others. */
export function ClauseSentence({ clauses }: { clauses: readonly StandingClause[] }) {
  const { t } = useTranslation()
  const { total, present, ask, read, desirable } = clauseSummary(clauses)
  const parts = [
    t('clauses.sentence.found', { present, total }),
    ...(ask > 0 ? [t('clauses.sentence.ask', { count: ask })] : []),
    ...(read > 0 ? [t('clauses.sentence.read', { count: read })] : []),
    ...(desirable > 0 ? [t('clauses.sentence.desirable', { count: desirable })] : []),
  ]
  return <Box fontWeight="bold">{`${parts.join(', ')}.`}</Box>
}
