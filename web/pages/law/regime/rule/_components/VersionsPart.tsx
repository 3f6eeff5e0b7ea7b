import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { today } from '#web/lib/today.ts'
import { Period } from '#web/pages/law/_components/Period.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import type { RuleVersion } from '#web/pages/law/_lib/rule-version.ts'

/** Every version of the rule that was ever recorded, newest first: a correction leaves the one before as it stood. */
export function VersionsPart({ versions }: { versions: readonly RuleVersion[] }) {
  const { t } = useTranslation()
  return (
    <Part title={t('law.rule.versions')} counter={`(${versions.length})`}>
      <ul className="rules">
        {versions.map((version) => (
          <VersionLine key={`${version.rule.recorded.from} ${version.rule.valid.from}`} version={version} />
        ))}
      </ul>
    </Part>
  )
}

function VersionLine({ version: { rule } }: { version: RuleVersion }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { recorded, valid, message, verification } = rule
  const end =
    recorded.to === undefined ? t('law.rule.inUse') : t('law.rule.replaced', { day: formatDay(recorded.to, language) })
  return (
    <li className="rule">
      <div>
        <Box fontWeight="bold">
          {t('law.rule.version', { day: formatDay(recorded.from, language) })}, {end}
        </Box>
        <div>{message[language]}</div>
      </div>
      <div>
        <div className="note">
          <Period interval={valid} day={today()} />
        </div>
        <VerificationWord verification={verification} />
      </div>
    </li>
  )
}
