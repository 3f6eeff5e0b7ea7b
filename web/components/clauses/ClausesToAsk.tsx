import { useTranslation } from 'react-i18next'
import { oncePerDuty } from '#domain/case/asked-clauses.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { decides } from '#web/components/clauses/use-regime-groups.ts'
import { VerdictSign } from '#web/components/clauses/VerdictSign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import '#web/styles/clauses.css'

/** By name, each once, what the contract has to be made to say: enough to speak of with its vendor. Nothing where it says it all. */
export function ClausesToAsk({ clauses }: { clauses: readonly StandingClause[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const asked = oncePerDuty(clauses.filter(decides))
  if (asked.length === 0) return null
  return (
    <ul className="to-ask" aria-label={t('clauses.toAsk')}>
      {asked.map((clause) => (
        <li key={clause.requirement}>
          <span>{clause.label[language]}</span>
          <VerdictSign clause={clause} />
        </li>
      ))}
    </ul>
  )
}
