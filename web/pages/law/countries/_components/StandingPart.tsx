import { SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '#web/components/DataTable.tsx'
import { Nothing } from '#web/components/Nothing.tsx'
import { Part } from '#web/components/Part.tsx'
import { To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { formatDay } from '#web/lib/format.ts'
import { Period } from '#web/pages/law/_components/Period.tsx'
import { StandingWord } from '#web/pages/law/_components/StandingWord.tsx'
import { VerificationWord } from '#web/pages/law/_components/VerificationWord.tsx'
import { WhatIfLink } from '#web/pages/law/_components/WhatIfLink.tsx'
import { lastEnded, type Standing, standingOf } from '#web/pages/law/_lib/standing-word.ts'

type Props = { country: string; standing: readonly Standing[]; day: string; href: (path: string) => string }

/** The country's status under each regime on the day, how far it goes and on what it depends. */
export function StandingPart({ country, standing, day, href }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const columns: Column<Standing>[] = [
    {
      id: 'regime',
      title: t('law.countries.regime'),
      cell: ({ regime, name }) => <To href={href(`/law/${regime}`)}>{name[language]}</To>,
    },
    {
      id: 'status',
      title: t('law.countries.status'),
      cell: (one) => <StandingWord standing={standingOf(one)} />,
    },
    {
      id: 'scope',
      title: t('law.countries.scope'),
      cell: (one) => (
        <>
          <Scope standing={one} day={day} />
          <WhatIf country={country} standing={one} day={day} />
        </>
      ),
    },
    {
      id: 'verification',
      title: t('law.regime.verification'),
      cell: ({ now }) =>
        now.length === 0
          ? '—'
          : now.map(({ id, recorded, verification }) => (
              <div key={`${id} ${recorded.from}`}>
                <VerificationWord verification={verification} />
              </div>
            )),
    },
  ]
  return (
    <Part
      title={t('law.countries.standing', { day: formatDay(day, language) })}
      description={t('law.countries.standingDescription')}
    >
      <SpaceBetween size="s">
        <DataTable
          label={t('law.countries.standing', { day: formatDay(day, language) })}
          rows={standing}
          keyOf={({ regime }) => regime}
          columns={columns}
          empty={<Nothing title={t('law.countries.silence')} todo={t('law.countries.silenceTodo')} />}
        />
        <WhatIfLink supposed={{ kind: 'status-begins', regime: '', what: country, on: day }}>
          {t('law.whatIf.ifAnyRecognised')}
        </WhatIfLink>
      </SpaceBetween>
    </Part>
  )
}

function Scope({ standing: { inside, now, history }, day }: { standing: Standing; day: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const ended = now.length === 0 ? lastEnded(history, day) : undefined
  return (
    <>
      {ended && (
        <div>
          {t('law.countries.before')} <strong>{ended.name[language]}</strong>,{' '}
          <Period interval={ended.valid} day={day} />
          {ended.ended && ` (${ended.ended[language]})`}.
        </div>
      )}
      {inside && <div>{t('law.countries.insideScope')}</div>}
      {now.map(({ id, recorded, name, scope, valid, conditions }) => (
        <div key={`${id} ${recorded.from}`}>
          <strong>{name[language]}</strong>, <Period interval={valid} day={day} />. {scope[language]}
          {conditions.length > 0 && (
            <div className="note">
              {t('law.countries.conditions')}
              <ul className="lines">
                {conditions.map(({ code, message }) => (
                  <li key={code}>{message[language]}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      ))}
    </>
  )
}

/** What would follow if the country lost what the regime recognises it for, or gained it. */
function WhatIf({ country, standing, day }: { country: string; standing: Standing; day: string }) {
  const { t } = useTranslation()
  const { regime, inside, now } = standing
  const recognised = now.filter(({ decision }) => decision === 'adequate')
  if (inside) return null
  if (recognised.length === 0)
    return (
      <WhatIfLink supposed={{ kind: 'status-begins', regime, what: country, on: day }}>
        {t('law.whatIf.ifRecognised')}
      </WhatIfLink>
    )
  return recognised.map(({ id, recorded }) => (
    <div key={`${id} ${recorded.from}`}>
      <WhatIfLink supposed={{ kind: 'status-ends', regime, what: id, on: day }}>{t('law.whatIf.ifEnded')}</WhatIfLink>
    </div>
  ))
}
