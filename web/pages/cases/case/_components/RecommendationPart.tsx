import { Box, Button, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Assessment, Recommendation } from '#domain/assessment.ts'
import { Part } from '#web/components/Part.tsx'
import { useRecommendationWord } from '#web/components/recommendation-word.ts'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatMoment } from '#web/lib/format.ts'
import { goToClauses } from '#web/pages/cases/case/_lib/focus-action.ts'
import type { RecommendationChange } from '#web/pages/cases/case/_lib/recommendation-change.ts'

type Props = {
  id: string
  recommendation: Recommendation | null
  /** null where it stands as the examination made it */
  change: RecommendationChange | null
  assessment: Assessment | null
  /** whether the contract has a part in it: its clauses are one press away then */
  contractCounts: boolean
}

/** What the examination recommends, in one sentence, with its strongest reasons. */
export function RecommendationPart({ id, recommendation, change, assessment, contractCounts }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const word = useRecommendationWord()
  const reasons = (recommendation?.because ?? []).flatMap(
    (rule) => assessment?.findings.find((finding) => finding.rule === rule) ?? [],
  )
  return (
    <Part title={t('cases.recommendation.title')} term="recommendation">
      {recommendation === null ? (
        <Box color="text-body-secondary">{t('cases.recommendation.none')}</Box>
      ) : (
        <SpaceBetween size="s">
          <Box fontSize="heading-m" fontWeight="bold">
            {word(recommendation.outcome)}
          </Box>
          {change !== null && (
            <Box>
              {t('cases.recommendation.changed', {
                name: change.by.name,
                moment: formatMoment(change.at, language),
                before: word(change.before),
              })}
            </Box>
          )}
          <Box>{recommendation.summary[language]}</Box>
          {contractCounts && (
            <Button variant="inline-link" iconName="angle-down" onClick={goToClauses}>
              {t('cases.recommendation.toClauses')}
            </Button>
          )}
          {reasons.length > 0 && (
            <div>
              <Box variant="awsui-key-label">{t('cases.recommendation.because')}</Box>
              <ul className="lines">
                {reasons.map((finding) => (
                  <li key={finding.rule}>{finding.title[language]}</li>
                ))}
              </ul>
            </div>
          )}
          <To href={`/cases/${id}/what-if`}>{t('law.whatIf.caseLink')}</To>
        </SpaceBetween>
      )}
    </Part>
  )
}
