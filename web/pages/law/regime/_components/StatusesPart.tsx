import { useTranslation } from 'react-i18next'
import type { RegimeFile } from '#api/law.ts'
import { citedAs } from '#domain/law/pack/cited-as.ts'
import { type Column, DataTable } from '#web/components/DataTable.tsx'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { byName, countryName } from '#web/lib/country-name.ts'
import { Period } from '#web/pages/law/_components/Period.tsx'
import { StandingWord } from '#web/pages/law/_components/StandingWord.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { WhatIfLink } from '#web/pages/law/_components/WhatIfLink.tsx'
import { isMembership } from '#web/pages/law/_lib/vocabulary.ts'

type Status = RegimeFile['statuses'][number]
type Props = { file: RegimeFile; href: (path: string) => string }

/** Which countries the regime recognises on the day, since when, and how far. */
export function StatusesPart({ file, href }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const columns: Column<Status>[] = [
    {
      id: 'name',
      title: t('law.regime.name'),
      cell: (status) => (
        <>
          {status.name[language]}
          <div className="note">{citedAs(file.instruments, status, language)}</div>
        </>
      ),
    },
    {
      id: 'decision',
      title: t('law.regime.decision'),
      cell: ({ decision }) => <StandingWord standing={decision} />,
    },
    { id: 'countries', title: t('law.regime.countries'), cell: (status) => <Members status={status} href={href} /> },
    {
      id: 'period',
      title: t('law.regime.period'),
      cell: ({ id, valid, decision }) => (
        <>
          <Period interval={valid} day={file.asOf} />
          {decision === 'adequate' && (
            <div>
              <WhatIfLink supposed={{ kind: 'status-ends', regime: file.summary.regime, what: id, on: file.asOf }}>
                {t('law.whatIf.ifEnded')}
              </WhatIfLink>
            </div>
          )}
        </>
      ),
    },
    { id: 'scope', title: t('law.countries.scope'), cell: ({ scope }) => scope[language] },
    {
      id: 'verification',
      title: t('law.regime.verification'),
      cell: ({ verification }) => <VerificationWord verification={verification} />,
    },
  ]
  return (
    <Part id="all-statuses" title={t('law.regime.statuses')} counter={`(${file.statuses.length})`}>
      <DataTable
        label={t('law.regime.statuses')}
        rows={file.statuses}
        keyOf={({ id, recorded }) => `${id} ${recorded.from}`}
        columns={columns}
        empty={null}
      />
    </Part>
  )
}

function Members({ status: { countries = [], group }, href }: { status: Status; href: Props['href'] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <>
      {group !== undefined && (isMembership(group) ? t(`law.members.${group}`) : group)}
      {byName(countries, language).map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <To href={href(`/law/countries/${code}`)}>{countryName(code, language)}</To>
        </span>
      ))}
    </>
  )
}
