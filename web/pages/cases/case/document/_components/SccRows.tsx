import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import type { Language } from '#domain/words/language.ts'
import { Quote } from '#web/components/clauses/Quote.tsx'
import { SccSentence } from '#web/components/clauses/SccSentence.tsx'
import type { SccItem } from '#web/components/clauses/scc-items.ts'
import { useSccWords } from '#web/components/clauses/use-scc-words.ts'
import { Sign } from '#web/components/Sign.tsx'
import { Info } from '#web/help/Info.tsx'
import { typeset } from '#web/lib/typeset.ts'
import { ReaderRow } from '#web/pages/cases/case/document/_components/ReaderRow.tsx'
import { stepThrough } from '#web/pages/cases/case/document/_lib/step-through.ts'
import type { ChosenClause } from '#web/pages/cases/case/document/_lib/use-chosen-clause.ts'

type Props = { scc: SccReport; items: readonly SccItem[]; chosen: ChosenClause; language: Language | null }

/** The standard clauses place by place: what was altered, what is open, what is in order, each leading to its words. */
export function SccRows({ scc, items, chosen, language }: Props) {
  const { t } = useTranslation()
  const words = useSccWords()
  return (
    <div>
      <Box variant="h3">
        {t('clauses.scc.title')} <Info term="standardClauses" />
      </Box>
      <SpaceBetween size="xs">
        <SccSentence scc={scc} items={items} />
        <ul className="rows" onKeyDown={stepThrough}>
          {items.map((item) => {
            const { state, line, todo } = words(item)
            return (
              <ReaderRow
                key={item.requirement}
                item={item}
                line={line}
                sign={<Sign type={item.sign}>{state}</Sign>}
                chosen={chosen}
              >
                <SpaceBetween size="xs">
                  {item.quote !== null && <Quote words={item.quote} language={language} />}
                  {todo !== null && <div>{typeset(todo)}</div>}
                </SpaceBetween>
              </ReaderRow>
            )
          })}
        </ul>
      </SpaceBetween>
    </div>
  )
}
