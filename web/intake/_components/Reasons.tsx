import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Advice } from '#domain/law/advice/advice.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { reasonsOf } from '#web/intake/_lib/reasons.ts'
import { listParts } from '#web/lib/format.ts'

/** As many reasons as one reads in passing. */
const most = 2

/** What an answer would tell, in plain words, each leading to the rule that wants to know. The draft is kept meanwhile. */
export function Reasons({ rules, advice }: { rules: readonly string[]; advice: Advice }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const reasons = reasonsOf(advice.assessment.findings.filter(({ rule }) => rules.includes(rule))).slice(0, most)
  if (reasons.length === 0) return null
  return (
    <span className="why">
      {t('intake.live.toTell')}{' '}
      {listParts(reasons, language).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <Link key={part.kind} to={`/law/${part.rule.regime}/${part.rule.rule}`}>
            {t(`intake.why.tells.${part.kind}`)}
          </Link>
        ),
      )}
    </span>
  )
}
