import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { ClauseFinding, ClauseVerdict } from '#domain/clause-report.ts'
import type { Language } from '#domain/language.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useNarrow } from '#web/lib/use-narrow.ts'

const types: Readonly<Record<ClauseVerdict, SignType>> = {
  present: 'good',
  partial: 'warning',
  contradicted: 'bad',
  absent: 'bad',
  'read-yourself': 'info',
}

type Props = {
  findings: readonly ClauseFinding[]
  /** what the contract is written in; null where it could not be told */
  contractLanguage: Language | null
}

/** Requirement by requirement: the verdict, and beside it the contract's own words and their page; what is missing first. One under the other on a phone. */
export function ClauseMatrix({ findings, contractLanguage }: Props) {
  const { t } = useTranslation()
  const narrow = useNarrow()
  const present = findings.filter(({ verdict }) => verdict === 'present')
  const others = findings.filter(({ verdict }) => verdict !== 'present')
  return (
    <>
      <Clauses findings={others} lang={contractLanguage ?? undefined} />
      {present.length > 0 && (
        <details open={!narrow}>
          <summary>{t('cases.clauses.found', { count: present.length })}</summary>
          <Clauses findings={present} lang={contractLanguage ?? undefined} />
        </details>
      )}
    </>
  )
}

type ClausesProps = { findings: readonly ClauseFinding[]; lang: Language | undefined }

function Clauses({ findings, lang }: ClausesProps) {
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
            <Sign type={types[finding.verdict]}>{t(`cases.clauses.verdicts.${finding.verdict}`)}</Sign>
          </div>
          <div>
            <Passage finding={finding} lang={lang} />
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

type PassageProps = { finding: ClauseFinding; lang: Language | undefined }

function Passage({ finding: { quote, page, heading }, lang }: PassageProps) {
  const { t } = useTranslation()
  if (quote === null) return <Box color="text-body-secondary">{t('cases.clauses.noPassage')}</Box>
  const where = [heading, page === null ? null : t('cases.clauses.page', { page })].filter((part) => part !== null)
  return (
    <figure className="passage">
      <blockquote className="quote" lang={lang}>
        {quote}
      </blockquote>
      {where.length > 0 && (
        <figcaption>
          <Box variant="small">{where.join(', ')}</Box>
        </figcaption>
      )}
    </figure>
  )
}
