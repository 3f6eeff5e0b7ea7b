import { Box, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#domain/assessment.ts'
import type { Moment } from '#domain/law/pack/pack.ts'
import { Foldable } from '#web/components/Foldable.tsx'
import { Sign, type SignType } from '#web/components/Sign.tsx'
import { To } from '#web/components/To.tsx'
import { Info } from '#web/help/Info.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { colon, formatDay } from '#web/lib/format.ts'
import { groupOf } from '#web/pages/cases/case/_lib/finding-groups.ts'
import { useFactWords } from '#web/pages/cases/case/_lib/use-fact-words.ts'
import { Source } from '#web/pages/law/_components/Source.tsx'
import { StatusesRead } from '#web/pages/law/_components/StatusesRead.tsx'
import { ruleApplied } from '#web/pages/law/_lib/as-of.ts'

const outcomeTypes: Readonly<Record<Finding['outcome'], SignType>> = {
  met: 'good',
  unmet: 'warning',
  unknown: 'info',
}
const verificationTypes: Readonly<Record<Finding['verification'], SignType>> = {
  text: 'good',
  authority: 'good',
  secondary: 'warning',
  unverified: 'warning',
}

type Props = { finding: Finding; at: Moment }

/** One conclusion: what it says and what to do about it; behind it its text, its source and the facts that it read. */
export function FindingItem({ finding, at }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { citation, remedy } = finding
  const stops = groupOf(finding) === 'stops'
  return (
    <Foldable headerText={finding.title[language]} headerDescription={citation.text[language]} open={stops}>
      <SpaceBetween size="s">
        <Sign type={stops ? 'bad' : outcomeTypes[finding.outcome]}>
          {t(`cases.findings.outcome.${finding.outcome}`)}
        </Sign>
        <Box>{finding.message[language]}</Box>
        {remedy && (
          <div>
            <Box variant="awsui-key-label">{t('cases.findings.remedy')}</Box>
            <Box>{remedy[language]}</Box>
          </div>
        )}
        <Citation finding={finding} at={at} />
        <StatusesRead statuses={finding.statuses ?? []} at={at} />
        <Facts finding={finding} />
      </SpaceBetween>
    </Foldable>
  )
}

/** Leads to the rule as it was applied: the law of the day of the assessment, as it was known then. */
function Citation({ finding, at }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { citation, verification, attested } = finding
  return (
    <div>
      <Box variant="awsui-key-label">{t('cases.findings.citation')}</Box>
      <To href={ruleApplied(finding, at)}>{citation.text[language]}</To>
      {citation.quote !== null && <blockquote className="quote">{citation.quote}</blockquote>}
      <Box variant="small" display="block">
        {t('cases.findings.source')} <Source source={citation.source} />
      </Box>
      <Sign type={verificationTypes[verification]}>{t(`cases.findings.verification.${verification}`)}</Sign>{' '}
      <Info term="verification" />
      {attested && (
        <Box variant="small" display="block">
          {t('law.rule.attestedBy', { name: attested.by.name, day: formatDay(attested.on, language) })}
        </Box>
      )}
    </div>
  )
}

function Facts({ finding }: { finding: Finding }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const words = useFactWords()
  if (finding.facts.length === 0) return null
  return (
    <div>
      <Box variant="awsui-key-label">{t('cases.findings.facts')}</Box>
      <ul className="lines">
        {finding.facts.map(({ path, value }) => (
          <li key={path}>{`${words.label(path)}${colon(language)}${words.value(path, value)}`}</li>
        ))}
      </ul>
    </div>
  )
}
