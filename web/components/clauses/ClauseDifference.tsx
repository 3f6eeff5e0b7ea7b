import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { ClauseChange } from '#domain/clauses/report/compare-reports.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

const types: Readonly<Record<ClauseChange['direction'], SignType>> = { better: 'good', worse: 'bad', other: 'info' }

/** What a new version of a contract changed in its clauses; nothing where there was no version before. */
export function ClauseDifference({ changes }: { changes: readonly ClauseChange[] | null }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (changes === null) return null
  if (changes.length === 0) return <Box color="text-body-secondary">{t('clauses.difference.none')}</Box>
  return (
    <div>
      <Box variant="awsui-key-label">{t('clauses.difference.title')}</Box>
      <ul className="signs">
        {changes.map(({ requirement, label, from, to, direction }) => (
          <li key={requirement}>
            <Sign type={types[direction]}>
              {t('clauses.difference.step', {
                clause: label[language],
                from: t(`clauses.verdicts.${from}`),
                to: t(`clauses.verdicts.${to}`),
              })}
            </Sign>
          </li>
        ))}
      </ul>
    </div>
  )
}
