import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#domain/law/advice/advice.ts'
import { useRecommendationWord } from '#web/components/recommendation-word.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** How many ways out are worth reading while one fills in a form. */
const most = 4

/** For an outcome that lets nothing through: the smallest changes that would turn it, each of them tried. */
export function LiveChanges({ counterfactuals }: Pick<Advice, 'counterfactuals'>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const word = useRecommendationWord()
  if (counterfactuals.length === 0) return null
  return (
    <div>
      <Box variant="h3" fontSize="heading-xs" padding="n">
        {t('intake.live.changes')}
      </Box>
      <ul className="lines">
        {counterfactuals.slice(0, most).map(({ changes, outcome }) => {
          const says = changes.map((change) => change.says[language]).join(' + ')
          return <li key={says}>{t('intake.live.change', { says, outcome: word(outcome) })}</li>
        })}
      </ul>
    </div>
  )
}
