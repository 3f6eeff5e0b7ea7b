import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { ClauseFinding } from '#domain/documents/clause-report.ts'
import type { Language } from '#domain/words/language.ts'
import { Quote } from '#web/components/clauses/Quote.tsx'
import '#web/styles/clauses.css'

type Props = {
  clause: ClauseFinding
  /** what the contract is written in; null where it could not be told */
  contractLanguage: Language | null
}

/** The contract's own words on a clause, and where they stand. */
export function Passage({ clause: { quote, page, heading }, contractLanguage }: Props) {
  const { t } = useTranslation()
  if (quote === null) return <Box color="text-body-secondary">{t('clauses.noPassage')}</Box>
  const where = [heading, page === null ? null : t('clauses.page', { page })].filter((part) => part !== null)
  return (
    <figure className="passage">
      <Quote words={quote} language={contractLanguage} />
      {where.length > 0 && (
        <figcaption>
          <Box variant="small">{where.join(', ')}</Box>
        </figcaption>
      )}
    </figure>
  )
}
