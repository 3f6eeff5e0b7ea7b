import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { ClauseChange } from '#domain/clauses/report/compare-reports.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import '#web/styles/clauses.css'

const types: Readonly<Record<ClauseChange['direction'], SignType>> = { better: 'good', worse: 'bad', other: 'info' }

/** What a new version of a contract changed in its clauses: what it lost first, what it gained in one line. Nothing where there was no version before. */
export function ClauseDifference({ changes }: { changes: readonly ClauseChange[] | null }) {
  const { t } = useTranslation()
  if (changes === null) return null
  if (changes.length === 0) return <Box color="text-body-secondary">{t('clauses.difference.none')}</Box>
  const of = (direction: ClauseChange['direction']) => changes.filter((change) => change.direction === direction)
  const better = of('better')
  return (
    <div>
      <Box variant="awsui-key-label">{t('clauses.difference.title')}</Box>
      <Steps changes={[...of('worse'), ...of('other')]} />
      {better.length > 0 && (
        <details className="difference">
          <summary>
            <Sign type="good">{t('clauses.difference.better', { count: better.length })}</Sign>
          </summary>
          <Steps changes={better} />
        </details>
      )}
    </div>
  )
}

function Steps({ changes }: { changes: readonly ClauseChange[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (changes.length === 0) return null
  return (
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
  )
}
