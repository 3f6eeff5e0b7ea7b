import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { SccReport } from '#domain/clauses/scc/scc-report.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import type { Language } from '#domain/words/language.ts'
import { Quote } from '#web/components/clauses/Quote.tsx'
import { SccSentence } from '#web/components/clauses/SccSentence.tsx'
import { type SccGroup, type SccItem, sccConcerns, sccItems } from '#web/components/clauses/scc-items.ts'
import { useSccWords } from '#web/components/clauses/use-scc-words.ts'
import { Sign } from '#web/components/Sign.tsx'
import { To } from '#web/components/To.tsx'
import { Info } from '#web/help/Info.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { typeset } from '#web/lib/typeset.ts'
import '#web/styles/clauses.css'

type Props = {
  scc: SccReport | null
  tool: TransferTool
  /** what the contract is written in */
  contractLanguage: Language | null
  /** where a place of the clauses is read in the contract */
  hrefOf?: (item: SccItem) => string
  /** the level of its heading, where it is not below a part of a page */
  heading?: 'h2' | 'h3'
}

/** As many places as one looks at before one asks for the others. */
const atOnce = 4

/**
 * Whether the official text was altered, which choices are open, which annexes are empty: each with the contract’s own words. What has to be
 * put right stands there; the rest opens on demand. Nothing where no standard clauses concern the reader.
 */
export function StandardClauses({ scc, tool, heading = 'h3', ...rest }: Props) {
  const { t } = useTranslation()
  if (!sccConcerns(tool, scc)) return null
  const items = sccItems(scc)
  const of = (group: SccGroup) => items.filter((one) => one.group === group)
  const restore = of('restore')
  return (
    <div>
      <Box variant="h3" tagOverride={heading}>
        {t('clauses.scc.title')} <Info term="standardClauses" />
      </Box>
      <SpaceBetween size="xs">
        <SccSentence scc={scc} items={items} />
        {restore.length > 0 && <Items items={restore.slice(0, atOnce)} {...rest} />}
        <Folded
          title={t('clauses.scc.more', { count: restore.length - atOnce })}
          items={restore.slice(atOnce)}
          {...rest}
        />
        <Folded title={t('clauses.scc.fill', { count: of('fill').length })} items={of('fill')} {...rest} />
        <Folded title={t('clauses.scc.read', { count: of('read').length })} items={of('read')} {...rest} />
        <Folded title={t('clauses.scc.kept', { count: of('kept').length })} items={of('kept')} {...rest} />
      </SpaceBetween>
    </div>
  )
}

type ItemsProps = Pick<Props, 'contractLanguage' | 'hrefOf'> & { items: readonly SccItem[] }

function Folded({ title, ...rest }: ItemsProps & { title: string }) {
  if (rest.items.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <Items {...rest} />
    </details>
  )
}

function Items({ items, contractLanguage, hrefOf }: ItemsProps) {
  const { language } = useLanguage()
  const words = useSccWords()
  return (
    <ul className="clauses">
      {items.map((item) => {
        const { state, line, todo } = words(item)
        return (
          <li key={item.requirement} className="clause">
            <div>
              <Box fontWeight="bold">
                {hrefOf && item.page !== null ? (
                  <To href={hrefOf(item)}>{item.label[language]}</To>
                ) : (
                  item.label[language]
                )}
              </Box>
              {line.length > 0 && (
                <Box variant="small" display="block">
                  {line.join(' · ')}
                </Box>
              )}
              <Sign type={item.sign}>{state}</Sign>
            </div>
            <div>
              {item.quote !== null && <Quote words={item.quote} language={contractLanguage} />}
              {todo !== null && typeset(todo)}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
