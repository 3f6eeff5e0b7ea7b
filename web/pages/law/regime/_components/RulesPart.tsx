import { Box } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { grouped, type LawRule } from '#web/pages/law/_lib/rule-groups.ts'

type Props = { file: RegimeFile; href: (path: string) => string }

/** The rules that hold on the day, by topic. */
export function RulesPart({ file, href }: Props) {
  const { t } = useTranslation()
  const { rules } = file
  return (
    <Part
      title={t('law.regime.rules')}
      counter={`(${rules.length})`}
      description={rules.length > 0 ? t('law.regime.rulesDescription', { count: rules.length }) : undefined}
      term="verification"
    >
      {rules.length === 0 && <Box>{t('law.regime.noRule')}</Box>}
      {grouped(rules).map(({ group, rules: own }) => (
        <section key={group} id={group} className="topic" aria-label={t(`law.groups.${group}`)}>
          <Box variant="h3" padding={{ bottom: 'xs' }}>
            {t(`law.groups.${group}`)} ({own.length})
          </Box>
          <ul className="rules">
            {own.map((rule) => (
              <RuleLine key={`${rule.id} ${rule.recorded.from}`} rule={rule} file={file} href={href} />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  )
}

function RuleLine({ rule, file, href }: Props & { rule: LawRule }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <li className="rule">
      <div>
        <Box fontWeight="bold">
          <To href={href(`/law/${file.summary.regime}/${rule.id}`)}>{rule.title[language]}</To>
        </Box>
        <Box>{rule.message[language]}</Box>
      </div>
      <div>
        <div>{citedAs(file.instruments, rule, language)}</div>
        <div className="note">{t(`law.effects.${rule.effect}`)}</div>
        <VerificationWord verification={rule.verification} />
      </div>
    </li>
  )
}
