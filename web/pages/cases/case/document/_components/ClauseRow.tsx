import { SpaceBetween } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/words/language.ts'
import { ClauseAdvice } from '#web/components/clauses/ClauseAdvice.tsx'
import { OpinionNote } from '#web/components/clauses/OpinionNote.tsx'
import { OverruledNote } from '#web/components/clauses/OverruledNote.tsx'
import { Passage } from '#web/components/clauses/Passage.tsx'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useClauseLine } from '#web/components/clauses/use-clause-line.ts'
import { VerdictSign } from '#web/components/clauses/VerdictSign.tsx'
import { ReaderRow } from '#web/pages/cases/case/document/_components/ReaderRow.tsx'
import type { ChosenClause } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

type Props = {
  clause: StandingClause
  chosen: ChosenClause
  /** what the contract is written in */
  language: Language | null
  /** what there is to do about it, while it is the chosen one */
  children?: ReactNode
}

/** One clause and its verdict. */
export function ClauseRow({ clause, chosen, language, children }: Props) {
  const { t } = useTranslation()
  const line = useClauseLine()
  const { page } = clause
  return (
    <ReaderRow
      item={clause}
      line={[...line(clause), ...(page === null ? [] : [t('clauses.page', { page })])]}
      sign={<VerdictSign clause={clause} />}
      chosen={chosen}
    >
      <SpaceBetween size="xs">
        <Passage clause={clause} contractLanguage={language} />
        <ClauseAdvice clause={clause} />
        <OverruledNote clause={clause} />
        <OpinionNote clause={clause} contractLanguage={language} />
        {children}
      </SpaceBetween>
    </ReaderRow>
  )
}
