import { useTranslation } from 'react-i18next'
import type { ClauseFinding, ClauseVerdict } from '#domain/documents/clause-report.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'

const types: Readonly<Record<ClauseVerdict, SignType>> = {
  present: 'good',
  partial: 'warning',
  contradicted: 'bad',
  absent: 'bad',
  'read-yourself': 'info',
}

/** What stands of a clause: a word, an icon and a colour; what decides nothing alarms nobody. */
export function VerdictSign({ clause: { verdict, severity } }: { clause: ClauseFinding }) {
  const { t } = useTranslation()
  const type = types[verdict]
  return (
    <Sign type={severity === 'should' && type === 'bad' ? 'warning' : type}>{t(`clauses.verdicts.${verdict}`)}</Sign>
  )
}
