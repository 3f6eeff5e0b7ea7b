import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/words/language.ts'
import { ClauseAdvice } from '#web/components/clauses/ClauseAdvice.tsx'
import { OpinionNote } from '#web/components/clauses/OpinionNote.tsx'
import { OverruledNote } from '#web/components/clauses/OverruledNote.tsx'
import { Passage } from '#web/components/clauses/Passage.tsx'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useClauseLine } from '#web/components/clauses/use-clause-line.ts'
import { decides, useRegimeGroups } from '#web/components/clauses/use-regime-groups.ts'
import { VerdictSign } from '#web/components/clauses/VerdictSign.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import '#web/styles/clauses.css'

type Props = {
  clauses: readonly StandingClause[]
  /** what the contract is written in; null where it could not be told */
  contractLanguage: Language | null
  /** where a clause is read beside the contract */
  hrefOf?: (clause: StandingClause) => string
  /** the level of its headings, where it is not below a part of a page */
  heading?: 'h2' | 'h3'
}

type RowsProps = Omit<Props, 'heading'>

/**
 * Requirement by requirement: the verdict, and beside it the contract's own words and their page. What decides and is not there
 * comes first, and the regimes that ask for it; what would be good to have and what is there opens on demand. One under the
 * other on a phone.
 */
export function ClauseMatrix({ clauses, heading = 'h3', ...rest }: Props) {
  const groups = useRegimeGroups(clauses)
  return groups.map(({ regime, name, clauses: own }) => (
    <div key={regime}>
      {name !== null && (
        <Box variant="h3" tagOverride={heading}>
          {name}
        </Box>
      )}
      <Group clauses={own} {...rest} />
    </div>
  ))
}

function Group({ clauses, ...rest }: RowsProps) {
  const { t } = useTranslation()
  const present = clauses.filter(({ verdict }) => verdict === 'present')
  const desirable = clauses.filter((clause) => clause.verdict !== 'present' && !decides(clause))
  return (
    <>
      <Rows clauses={clauses.filter(decides)} {...rest} />
      {desirable.length > 0 && (
        <details>
          <summary>{t('clauses.alsoMissing', { count: desirable.length })}</summary>
          <Rows clauses={desirable} {...rest} />
        </details>
      )}
      {present.length > 0 && (
        <details>
          <summary>{t('clauses.found', { count: present.length })}</summary>
          <Rows clauses={present} {...rest} />
        </details>
      )}
    </>
  )
}

function Rows({ clauses, contractLanguage, hrefOf }: RowsProps) {
  const { language } = useLanguage()
  const line = useClauseLine()
  if (clauses.length === 0) return null
  return (
    <ul className="clauses">
      {clauses.map((clause) => (
        <li key={clause.requirement} className="clause">
          <div>
            <Box fontWeight="bold">
              {hrefOf ? <To href={hrefOf(clause)}>{clause.label[language]}</To> : clause.label[language]}
            </Box>
            <Box variant="small" display="block">
              {line(clause).join(' · ')}
            </Box>
            <VerdictSign clause={clause} />
          </div>
          <div>
            <Passage clause={clause} contractLanguage={contractLanguage} />
            <ClauseAdvice clause={clause} />
            <OverruledNote clause={clause} />
            <OpinionNote clause={clause} contractLanguage={contractLanguage} />
          </div>
        </li>
      ))}
    </ul>
  )
}
