import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { CaseFile } from '#api/resources.ts'
import { Part } from '#web/components/Part.tsx'
import { Sign } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { HistoryEntry } from '#web/pages/cases/case/_components/HistoryEntry.tsx'

/** Everything that happened to the case, the latest first, each line with its record in the ledger behind it. */
export function HistoryPart({ file: { history, chain, broken, revisions } }: { file: CaseFile }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const clauses = revisions.flatMap((revision) => revision.clauses?.findings ?? [])
  const clauseName = (requirement: string) =>
    clauses.find((clause) => clause.requirement === requirement)?.label[language] ?? requirement
  return (
    <Part title={t('cases.history.title')} counter={`(${history.length})`} term="history">
      <SpaceBetween size="s">
        {chain.fault ? (
          <Sign type="bad">
            {t('cases.history.chainBroken', {
              fault: t(`cases.history.faults.${chain.fault.fault}`, { sequence: chain.fault.sequence }),
            })}
          </Sign>
        ) : (
          <Sign type="good">{t('cases.history.chainHolds')}</Sign>
        )}
        {broken.map(({ revision, part }) => (
          <Sign key={`${revision} ${part}`} type="bad">
            {t('cases.history.partAltered', { revision, part: t(`cases.history.parts.${part}`) })}
          </Sign>
        ))}
        <ol className="history">
          {history.toReversed().map((entry) => (
            <li key={entry.sequence} value={entry.sequence}>
              <HistoryEntry entry={entry} clauseName={clauseName} />
            </li>
          ))}
        </ol>
      </SpaceBetween>
    </Part>
  )
}
