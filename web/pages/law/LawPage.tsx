import { Box, FormField, Input, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#api/routes.ts'
import { mayDo } from '#domain/access/permission.ts'
import { useRead } from '#web/api/use-read.ts'
import { type Column, DataTable } from '#web/components/DataTable.tsx'
import { ListSkeleton } from '#web/components/ListSkeleton.tsx'
import { Loaded } from '#web/components/Loaded.tsx'
import { Nothing } from '#web/components/Nothing.tsx'
import { Page } from '#web/components/Page.tsx'
import { ButtonTo, To } from '#web/components/To.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { ChangeLog } from '#web/pages/law/_components/ChangeLog.tsx'
import { VerificationShares } from '#web/pages/law/_components/VerificationShares.tsx'
import { matches } from '#web/pages/law/_lib/search-text.ts'
import { useProfile } from '#web/profile-context.ts'
import '#web/styles/law.css'

type Regime = AnswerOf<'listRegimes'>['regimes'][number]

/** Every regime that the packs hold, how far it was verified, and what changed. */
export function LawPage() {
  const { t } = useTranslation()
  const profile = useProfile()
  const read = useRead('listRegimes', {})
  return (
    <Page
      title={t('law.title')}
      description={t('law.description')}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <ButtonTo href="/law/countries">{t('law.countriesLink')}</ButtonTo>
          {mayDo(profile, 'law:suppose', null).ok && <ButtonTo href="/law/what-if">{t('law.whatIf.link')}</ButtonTo>}
        </SpaceBetween>
      }
    >
      <Loaded read={read} skeleton={<ListSkeleton lines={12} />}>
        {({ regimes, changes }) => (
          <SpaceBetween size="l">
            <Regimes regimes={regimes} />
            <ChangeLog changes={changes} />
          </SpaceBetween>
        )}
      </Loaded>
    </Page>
  )
}

function Regimes({ regimes }: { regimes: Regime[] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const { compare } = new Intl.Collator(language)
  const shown = regimes
    .filter(({ regime, name, authority }) => matches([regime, name[language], authority?.name[language] ?? ''], typed))
    .toSorted((a, b) => (b.rules.total ?? 0) - (a.rules.total ?? 0) || compare(a.name[language], b.name[language]))
  const columns: Column<Regime>[] = [
    {
      id: 'name',
      title: t('law.columns.name'),
      cell: ({ regime, name }) => <To href={`/law/${regime}`}>{name[language]}</To>,
    },
    { id: 'authority', title: t('law.columns.authority'), cell: (regime) => <Authority regime={regime} /> },
    { id: 'rules', title: t('law.columns.rules'), cell: ({ rules }) => rules.total ?? 0 },
    {
      id: 'verification',
      title: t('law.columns.verification'),
      cell: ({ rules }) => <VerificationShares rules={rules} />,
    },
    { id: 'version', title: t('law.columns.version'), cell: ({ version }) => version },
  ]
  return (
    <SpaceBetween size="m">
      <search aria-label={t('law.regimes')}>
        <FormField label={t('law.filter')}>
          <Input type="search" value={typed} onChange={({ detail }) => setTyped(detail.value)} />
        </FormField>
      </search>
      <DataTable
        label={t('law.regimes')}
        rows={shown}
        keyOf={({ regime }) => regime}
        columns={columns}
        empty={<Nothing title={t('law.noRegime')} todo={t('law.noRegimeTodo')} />}
      />
    </SpaceBetween>
  )
}

function Authority({ regime: { kind, authority } }: { regime: Regime }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (authority) return authority.name[language]
  return (
    <Box color="text-body-secondary" display="inline">
      {t(kind === 'policy' ? 'law.policy' : 'law.noAuthority')}
    </Box>
  )
}
