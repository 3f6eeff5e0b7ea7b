import { Box, Icon, SpaceBetween } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/words/language.ts'
import { OpinionNote } from '#web/components/clauses/OpinionNote.tsx'
import { OverruledNote } from '#web/components/clauses/OverruledNote.tsx'
import { Passage } from '#web/components/clauses/Passage.tsx'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useClauseLine } from '#web/components/clauses/use-clause-line.ts'
import { VerdictSign } from '#web/components/clauses/VerdictSign.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { typeset } from '#web/lib/typeset.ts'
import { useNarrow } from '#web/lib/use-narrow.ts'
import { type ChosenClause, rowId } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

type Props = {
  clause: StandingClause
  chosen: ChosenClause
  /** what the contract is written in */
  language: Language | null
  /** what there is to do about it, while it is the chosen one */
  children?: ReactNode
}

/** One clause and its verdict. Coming to it by keyboard shows its passage beside it; pressing it goes there. */
export function ClauseRow({ clause, chosen, language: contractLanguage, children }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const narrow = useNarrow()
  const line = useClauseLine()
  const { requirement, label, verdict, page, quote, advice } = clause
  const open = chosen.clause?.requirement === requirement
  const details = `${rowId(requirement)}-details`
  return (
    <li className={open ? 'row-open' : undefined}>
      <button
        type="button"
        className="row"
        id={rowId(requirement)}
        aria-current={open}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        onFocus={({ currentTarget }) => {
          // by keyboard, where both stand side by side: who points at a row is about to press it
          if (!narrow && !open && currentTarget.matches(':focus-visible')) chosen.choose(requirement, { focus: false })
        }}
        onClick={() => chosen.choose(requirement, quote === null ? null : { focus: true })}
      >
        <span className="row-words">
          <strong>{label[language]}</strong>
          <small>{[...line(clause), ...(page === null ? [] : [t('clauses.page', { page })])].join(' · ')}</small>
        </span>
        <VerdictSign clause={clause} />
        {quote !== null && <Icon name="angle-right" size="small" />}
      </button>
      {open && (
        <div className="row-details" id={details}>
          <SpaceBetween size="xs">
            <Passage clause={clause} contractLanguage={contractLanguage} />
            {verdict !== 'present' && advice && (
              <div>
                <Box variant="awsui-key-label">{t('clauses.advice')}</Box>
                {typeset(advice[language])}
              </div>
            )}
            <OverruledNote clause={clause} />
            <OpinionNote clause={clause} contractLanguage={contractLanguage} />
            {children}
          </SpaceBetween>
        </div>
      )}
    </li>
  )
}
