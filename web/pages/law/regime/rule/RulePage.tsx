import { Alert, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isLive } from '#domain/law/pack.ts'
import { mayDo } from '#domain/permission.ts'
import { useRead } from '#web/api/use-read.ts'
import { Page } from '#web/components/Page.tsx'
import { Split } from '#web/components/Split.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { today } from '#web/lib/today.ts'
import { LawLoaded } from '#web/pages/law/_components/LawLoaded.tsx'
import { type RuleFile, verifiedAs, versionOn } from '#web/pages/law/_lib/rule-version.ts'
import { useAsOf } from '#web/pages/law/_lib/use-as-of.ts'
import { AttestationsPart } from '#web/pages/law/regime/rule/_components/AttestationsPart.tsx'
import { AttestPart } from '#web/pages/law/regime/rule/_components/AttestPart.tsx'
import { CitationPart } from '#web/pages/law/regime/rule/_components/CitationPart.tsx'
import { DatesPart } from '#web/pages/law/regime/rule/_components/DatesPart.tsx'
import { ExamplesPart } from '#web/pages/law/regime/rule/_components/ExamplesPart.tsx'
import { RuleText } from '#web/pages/law/regime/rule/_components/RuleText.tsx'
import { VerificationPart } from '#web/pages/law/regime/rule/_components/VerificationPart.tsx'
import { VersionsPart } from '#web/pages/law/regime/rule/_components/VersionsPart.tsx'
import { useProfile } from '#web/profile-context.ts'
import '#web/styles/law.css'

/** One rule: what it says, when it applies, what it asks, and how far one can rely on it. */
export function RulePage() {
  const { rule = '' } = useParams()
  const read = useRead('readRule', { params: { rule } })
  return <LawLoaded read={read}>{(file) => <RuleView key={rule} file={file} />}</LawLoaded>
}

function RuleView({ file }: { file: RuleFile }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const profile = useProfile()
  const asOf = useAsOf()
  const version = versionOn(file.versions, asOf.day, today())
  if (version === undefined) return null
  const { rule, regime, regimeName } = version
  const live = isLive(rule, { validAt: asOf.day, knownAt: today() })
  const verification = verifiedAs(rule.verification, file.attestations)
  const mayAttest = verification !== 'text' && mayDo(profile, 'law:attest', null).ok
  return (
    <Page
      title={rule.title[language]}
      description={
        <>
          <To href={asOf.href(`/law/${regime}`)}>{regimeName[language]}</To> · {rule.id} ·{' '}
          {t(`law.effects.${rule.effect}`)}
        </>
      }
    >
      <SpaceBetween size="m">
        {!live && <Alert type="warning">{t('law.rule.notLive', { day: formatDay(asOf.day, language) })}</Alert>}
        <Split
          main={
            <>
              <RuleText rule={rule} />
              <ExamplesPart rule={rule} />
              <VersionsPart versions={file.versions} />
            </>
          }
          side={
            <>
              <VerificationPart rule={rule} verification={verification} />
              <CitationPart version={version} />
              <DatesPart rule={rule} />
              <AttestationsPart attestations={file.attestations} />
              {mayAttest && <AttestPart rule={rule.id} />}
            </>
          }
        />
      </SpaceBetween>
    </Page>
  )
}
