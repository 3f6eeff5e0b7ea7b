import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Finding } from '#domain/assessment.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'

/** The rules behind a question, each with its citation and the way to its page. */
export function BehindIt({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (findings.length === 0) return null
  return (
    <>
      <h3>{t('frame.rulesBehind')}</h3>
      <ul className="lines">
        {findings.map(({ regime, rule, title, citation }) => (
          <li key={rule}>
            <Link to={`/law/${regime}/${rule}`}>{title[language]}</Link>
            <div>{citation.text[language]}</div>
          </li>
        ))}
      </ul>
    </>
  )
}
