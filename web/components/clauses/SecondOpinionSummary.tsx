import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { SecondOpinion } from '#domain/clauses/opinion/opinion.ts'
import type { OpinionStand } from '#web/components/clauses/opinion-on.ts'
import type { StandingClause } from '#web/components/clauses/standing-clauses.ts'
import { useAskedModel } from '#web/components/clauses/use-asked-model.ts'
import '#web/styles/clauses.css'

const stands: readonly OpinionStand[] = ['agrees', 'differs', 'open']

type Props = { second: SecondOpinion | null; clauses: readonly StandingClause[] }

/** Which model gave a second opinion on a contract, how often it agrees, or why there is none; nothing where nobody was asked. */
export function SecondOpinionSummary({ second, clauses }: Props) {
  const { t } = useTranslation()
  const asked = useAskedModel()
  if (second === null) return null
  const counts = stands.flatMap((stand) => {
    const count = clauses.filter(({ opinion }) => opinion?.stand === stand).length
    return count === 0 ? [] : [t(`clauses.secondOpinion.${stand}`, { count })]
  })
  return (
    <div className="opinion">
      <Box variant="awsui-key-label">{t('clauses.secondOpinion.title')}</Box>
      <div>
        {second.because === null
          ? `${counts.join(', ')}.`
          : `${t('clauses.secondOpinion.none')} ${t(`clauses.secondOpinion.because.${second.because}`)}`}
      </div>
      {second.discarded > 0 && second.because === null && (
        <div>{t('clauses.secondOpinion.discarded', { count: second.discarded })}</div>
      )}
      <Box variant="small" display="block">
        {asked(second)}. {second.because === null && t('clauses.secondOpinion.decidesNothing')}
      </Box>
    </div>
  )
}
