import { useTranslation } from 'react-i18next'
import type { Finding } from '#domain/assessment.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { plainTitle, type Why } from '#web/intake/_lib/why.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { formatList } from '#web/lib/format.ts'

/** Why a question is asked, in one sentence: the rules by their titles, and the regimes that they are of. */
export const useWhyWords = (): ((why: Why) => string) => {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { asking } = useIntake()
  const regimeOf = (regime: string): string | undefined =>
    regime === 'policy'
      ? t('intake.why.policy')
      : asking.advice?.assessment.regimes.find((known) => known.regime === regime)?.name[language]
  const reason = ({ regime, title }: Finding): string[] => {
    const [plain, name] = [plainTitle(title[language]), regimeOf(regime)]
    if (plain === null) return name === undefined ? [] : [name]
    return [
      name === undefined
        ? t('intake.why.ruleAlone', { title: plain })
        : t('intake.why.rule', { title: plain, regime: name }),
    ]
  }
  return (why) => {
    if (why.is !== 'law') return t(`intake.why.${why.is}`)
    const reasons = [...new Set(why.findings.flatMap(reason))]
    return reasons.length === 0
      ? t('intake.why.lawAlone')
      : t('intake.why.law', { reasons: formatList(reasons, language) })
  }
}
