import { Box, StatusIndicator, type StatusIndicatorProps } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { ClauseFinding, ClauseVerdict } from '#domain/clause-report.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

const types: Readonly<Record<ClauseVerdict, StatusIndicatorProps.Type>> = {
  present: 'success',
  partial: 'warning',
  contradicted: 'error',
  absent: 'error',
  'read-yourself': 'info',
}

/** Requirement by requirement: the verdict, and beside it the contract's own words and their page. One under the other on a phone. */
export function ClauseMatrix({ findings }: { findings: readonly ClauseFinding[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <ul className="clauses">
      {findings.map((finding) => (
        <li key={finding.requirement} className="clause">
          <div>
            <Box fontWeight="bold">{finding.label[language]}</Box>
            <Box variant="small" display="block">
              {finding.citation}
            </Box>
            <StatusIndicator type={types[finding.verdict]}>
              {t(`cases.clauses.verdicts.${finding.verdict}`)}
            </StatusIndicator>
          </div>
          <div>
            <Passage finding={finding} />
            {finding.advice && (
              <Box padding={{ top: 'xxs' }}>
                <Box variant="awsui-key-label">{t('cases.clauses.advice')}</Box>
                {finding.advice[language]}
              </Box>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Passage({ finding: { quote, page, heading } }: { finding: ClauseFinding }) {
  const { t } = useTranslation()
  if (quote === null) return <Box color="text-body-secondary">{t('cases.clauses.noPassage')}</Box>
  const where = [heading, page === null ? null : t('cases.clauses.page', { page })].filter((part) => part !== null)
  return (
    <figure className="passage">
      <blockquote className="quote">{quote}</blockquote>
      {where.length > 0 && (
        <figcaption>
          <Box variant="small">{where.join(', ')}</Box>
        </figcaption>
      )}
    </figure>
  )
}
