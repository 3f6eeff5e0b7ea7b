import { useTranslation } from 'react-i18next'
import type { ClauseVerdict } from '#domain/clause-report.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'

const types: Readonly<Record<ClauseVerdict, SignType>> = {
  present: 'good',
  partial: 'warning',
  contradicted: 'bad',
  absent: 'bad',
  'read-yourself': 'info',
}

/** What stands of a clause: a word, an icon and a colour. */
export function VerdictSign({ verdict }: { verdict: ClauseVerdict }) {
  const { t } = useTranslation()
  return <Sign type={types[verdict]}>{t(`clauses.verdicts.${verdict}`)}</Sign>
}
