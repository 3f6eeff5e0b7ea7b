import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { asksNothing, severityOf } from '#domain/law/pack/effects.ts'
import { Part } from '#web/components/Part.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { Conditions } from '#web/pages/law/_components/Conditions.tsx'
import { NamedTerms } from '#web/pages/law/_components/NamedTerms.tsx'
import type { LawRule } from '#web/pages/law/_lib/rule-groups.ts'

type Props = { rule: LawRule; terms: Readonly<Record<string, string>> }

/** What the rule says in a sentence, when it applies, what it asks; the conditions that it calls by a name are told below. */
export function RuleText({ rule, terms }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <>
      <Part title={t('law.rule.says')}>
        <Box fontSize="heading-s">{rule.message[language]}</Box>
      </Part>
      <Part title={t('law.rule.when')}>
        <Conditions source={rule.when} terms={terms} all={t('law.rule.whenAll')} one={t('law.rule.whenOne')} />
      </Part>
      <Part title={t('law.rule.asks')}>
        <SpaceBetween size="s">
          <Asks rule={rule} terms={terms} />
          {rule.remedy && (
            <div>
              <Box variant="awsui-key-label">{t('law.rule.remedy')}</Box>
              <Box>{rule.remedy[language]}</Box>
            </div>
          )}
          <Box>{t(`law.severity.${severityOf(rule)}`)}</Box>
          {rule.obligation !== undefined && (
            <Box color="text-body-secondary">{t('law.rule.shared', { obligation: rule.obligation })}</Box>
          )}
        </SpaceBetween>
      </Part>
      {Object.keys(terms).length > 0 && (
        <Part title={t('law.rule.terms')} description={t('law.rule.termsDescription')}>
          <NamedTerms terms={terms} />
        </Part>
      )}
    </>
  )
}

function Asks({ rule: { effect, requires }, terms }: Props) {
  const { t } = useTranslation()
  if (requires === undefined)
    return <Box>{t(asksNothing.has(effect) ? 'law.rule.asksNothing' : 'law.rule.noFact')}</Box>
  if (requires.trim() === 'false') return <Box>{t('law.rule.noFact')}</Box>
  return <Conditions source={requires} terms={terms} all={t('law.rule.asksAll')} one={t('law.rule.asksOne')} />
}
