import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'

/** The time limits that the regime sets. */
export function DeadlinesPart({ file }: { file: RegimeFile }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Part id="all-deadlines" title={t('law.regime.deadlines')} counter={`(${file.deadlines.length})`}>
      <ul className="rules">
        {file.deadlines.map((deadline) => (
          <li key={`${deadline.id} ${deadline.recorded.from}`} className="rule">
            <div>
              <strong>{deadline.name[language]}</strong>
              {deadline.days !== undefined && ` – ${t('law.regime.days', { count: deadline.days })}`}
              {deadline.hours !== undefined && ` – ${t('law.regime.hours', { count: deadline.hours })}`}
              <div>{deadline.message[language]}</div>
            </div>
            <div>
              <div>{citedAs(file.instruments, deadline, language)}</div>
              <VerificationWord verification={deadline.verification} />
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}
