import { useTranslation } from 'react-i18next'
import type { Recommendation } from '#domain/assessment.ts'

const outcomes = ['clear', 'approve', 'approve-with-conditions', 'return', 'refuse', 'ask-a-person'] as const
const isOutcome = (text: string): text is Recommendation['outcome'] => outcomes.some((outcome) => outcome === text)

/** The words for what the examination recommends; a newer server's outcome is shown as it is. */
export const useRecommendationWord = (): ((outcome: string | null) => string) => {
  const { t } = useTranslation()
  return (outcome) =>
    outcome === null
      ? t('components.risk.unknown')
      : isOutcome(outcome)
        ? t(`components.recommendation.${outcome}`)
        : outcome
}
