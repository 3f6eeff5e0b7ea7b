import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Language } from '#domain/words/language.ts'
import type { OpinionStand } from '#web/components/clauses/opinion-on.ts'
import { Quote } from '#web/components/clauses/Quote.tsx'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useAskedModel } from '#web/components/clauses/use-asked-model.ts'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { typeset } from '#web/lib/typeset.ts'
import '#web/styles/clauses.css'

const types: Readonly<Record<OpinionStand, SignType>> = { agrees: 'info', differs: 'warning', open: 'info' }

type Props = {
  clause: StandingClause
  /** what the contract is written in; null where it could not be told */
  contractLanguage: Language | null
}

/**
 * What a language model made of a clause, beside the verdict: whether it agrees, the words of the contract that it rests on, who it is, and
 * that it does not decide. Folded where it agrees; nothing where nobody was asked.
 */
export function OpinionNote({ clause: { opinion }, contractLanguage }: Props) {
  const { t } = useTranslation()
  const asked = useAskedModel()
  if (opinion === null) return null
  const { verdict, stand, quote, comment } = opinion
  return (
    <details className="opinion" open={stand !== 'agrees'}>
      <summary>
        <Sign type={types[stand]}>
          {t('clauses.secondOpinion.clause', { verdict: t(`clauses.verdicts.${verdict}`) })},{' '}
          {t(`clauses.secondOpinion.stand.${stand}`)}
        </Sign>
      </summary>
      {quote === null ? (
        <Box color="text-body-secondary">{t('clauses.secondOpinion.noQuote')}</Box>
      ) : (
        <Quote words={quote} language={contractLanguage} />
      )}
      <div className="prose" lang={contractLanguage ?? undefined}>
        {typeset(comment)}
      </div>
      <Box variant="small" display="block">
        {t('clauses.secondOpinion.source', { asked: asked(opinion) })}
      </Box>
    </details>
  )
}
