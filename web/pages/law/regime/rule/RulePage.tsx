import { Alert, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { mayDo } from '#domain/access/permission.ts'
import { isLive } from '#domain/law/pack/live.ts'
import { useRead } from '#web/api/use-read.ts'
import { Page } from '#web/components/Page.tsx'
import { Split } from '#web/components/Split.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { today } from '#web/lib/today.ts'
import { LawLoaded } from '#web/pages/law/_components/LawLoaded.tsx'
import { NotToday } from '#web/pages/law/_components/NotToday.tsx'
import { latestAttestation, type RuleFile, verifiedAs, versionOn } from '#web/pages/law/_lib/rule-version.ts'
import { useAsOf } from '#web/pages/law/_lib/use-as-of.ts'
import { AttestationsPart } from '#web/pages/law/regime/rule/_components/AttestationsPart.tsx'
import { AttestPart } from '#web/pages/law/regime/rule/_components/AttestPart.tsx'
import { CitationPart } from '#web/pages/law/regime/rule/_components/CitationPart.tsx'
import { DatesPart } from '#web/pages/law/regime/rule/_components/DatesPart.tsx'
import { ExamplesPart } from '#web/pages/law/regime/rule/_components/ExamplesPart.tsx'
import { RestingPart } from '#web/pages/law/regime/rule/_components/RestingPart.tsx'
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
  const moment = { validAt: asOf.day, knownAt: asOf.known ?? today() }
  const version = versionOn(file.versions, moment)
  if (version === undefined) return null
  const { rule, regime, regimeName } = version
  const live = isLive(rule, moment)
  const attestations = file.attestations.filter(({ on }) => on <= moment.knownAt)
  const verification = verifiedAs(rule.verification, attestations)
  const isNow = moment.knownAt === today()
  const mayAttest = isNow && verification !== 'text' && mayDo(profile, 'law:attest', null).ok
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
        <NotToday asOf={asOf} />
        {!live && <Alert type="warning">{t('law.rule.notLive', { day: formatDay(asOf.day, language) })}</Alert>}
        <Split
          main={
            <>
              <RuleText rule={rule} terms={version.terms} />
              <ExamplesPart rule={rule} />
              <RestingPart rule={rule} regime={regime} day={asOf.day} />
              <VersionsPart versions={file.versions} />
            </>
          }
          side={
            <>
              <VerificationPart rule={rule} verification={verification} />
              <CitationPart version={version} attestation={latestAttestation(attestations)} />
              <DatesPart rule={rule} />
              <AttestationsPart attestations={attestations} chain={file.chain} />
              {mayAttest && <AttestPart rule={rule.id} />}
            </>
          }
        />
      </SpaceBetween>
    </Page>
  )
}
