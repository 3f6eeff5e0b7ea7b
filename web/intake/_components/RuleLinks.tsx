import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Advice } from '#domain/law/advice/advice.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

type Props = { rules: readonly string[]; advice: Advice; most?: number }

/** Why something is asked: the rules behind it, each leading to its page. The draft is kept meanwhile. */
export function RuleLinks({ rules, advice, most = 2 }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const found = advice.assessment.findings.filter(({ rule }) => rules.includes(rule)).slice(0, most)
  if (found.length === 0) return null
  return (
    <span className="why">
      {t('intake.live.why')}{' '}
      {found.map(({ regime, rule, title }, index) => (
        <span key={rule}>
          {index > 0 && ' · '}
          <Link to={`/law/${regime}/${rule}`}>{title[language]}</Link>
        </span>
      ))}
    </span>
  )
}
