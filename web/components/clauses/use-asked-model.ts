import { useTranslation } from 'react-i18next'
import type { SecondOpinion } from '#domain/clauses/opinion/opinion.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatMoment } from '#web/lib/format.ts'

/** Which model was asked, and when, where that was kept. */
export const useAskedModel = (): ((asked: Pick<SecondOpinion, 'model' | 'at'>) => string) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return ({ model, at }) =>
    at === null ? model : t('clauses.secondOpinion.asked', { model, moment: formatMoment(at, language) })
}
