import { Box, FormField, Input, SpaceBetween } from '@cloudscape-design/components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { RegimeFile } from '#api/law.ts'
import { useRead } from '#web/api/use-read.ts'
import { Nothing } from '#web/components/Nothing.tsx'
import { Page } from '#web/components/Page.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { useSettled } from '#web/lib/use-settled.ts'
import { AsOfPicker } from '#web/pages/law/_components/AsOfPicker.tsx'
import { LawLoaded } from '#web/pages/law/_components/LawLoaded.tsx'
import { NotToday } from '#web/pages/law/_components/NotToday.tsx'
import { useAsOf } from '#web/pages/law/_lib/use-as-of.ts'
import { DeadlinesPart } from '#web/pages/law/regime/_components/DeadlinesPart.tsx'
import { FormalitiesPart } from '#web/pages/law/regime/_components/FormalitiesPart.tsx'
import { InstrumentsPart } from '#web/pages/law/regime/_components/InstrumentsPart.tsx'
import { RegimeHead } from '#web/pages/law/regime/_components/RegimeHead.tsx'
import { RulesPart } from '#web/pages/law/regime/_components/RulesPart.tsx'
import { StatusesPart } from '#web/pages/law/regime/_components/StatusesPart.tsx'
import { TermsPart } from '#web/pages/law/regime/_components/TermsPart.tsx'
import { ToolsPart } from '#web/pages/law/regime/_components/ToolsPart.tsx'
import { Topics } from '#web/pages/law/regime/_components/Topics.tsx'
import { narrowed } from '#web/pages/law/regime/_lib/narrowed.ts'
import '#web/styles/law.css'

/** One regime as it holds on a day: its rules by topic, whom it recognises, which tools it accepts, what it wants asked. */
export function RegimePage() {
  const { regime = '' } = useParams()
  // another regime is another page: nothing of the one before stays while it is read
  return <Regime key={regime} regime={regime} />
}

function Regime({ regime }: { regime: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const asOf = useAsOf()
  const day = useSettled(asOf.chosen, 300)
  const query = { ...(day === null ? {} : { asOf: day }), ...(asOf.known === null ? {} : { known: asOf.known }) }
  const read = useRead('readRegime', { params: { regime }, query }, { keepPrevious: true })
  const [typed, setTyped] = useState('')
  return (
    <LawLoaded read={read}>
      {(file) => (
        <Page title={file.summary.name[language]} description={<RegimeHead summary={file.summary} />}>
          <SpaceBetween size="m">
            <search className="law-tools" aria-label={file.summary.name[language]}>
              <FormField label={t('law.regime.filter')} stretch>
                <Input type="search" value={typed} onChange={({ detail }) => setTyped(detail.value)} />
              </FormField>
              <AsOfPicker asOf={asOf} />
            </search>
            <NotToday asOf={asOf} />
            <Parts file={file} typed={typed} href={asOf.href} />
          </SpaceBetween>
        </Page>
      )}
    </LawLoaded>
  )
}

type Props = { file: RegimeFile; typed: string; href: (path: string) => string }

function Parts({ file, typed, href }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const shown = narrowed(file, typed, language)
  const { statuses, tools, formalities, deadlines, rules } = shown
  if (typed !== '' && [statuses, tools, formalities, deadlines, rules].every(({ length }) => length === 0))
    return (
      <Box padding="xl">
        <Nothing title={t('law.regime.noMatch')} />
      </Box>
    )
  return (
    <SpaceBetween size="m">
      <Topics file={shown} />
      {(rules.length > 0 || typed === '') && <RulesPart file={shown} href={href} />}
      {formalities.length > 0 && <FormalitiesPart file={shown} />}
      {statuses.length > 0 && <StatusesPart file={shown} href={href} />}
      {tools.length > 0 && <ToolsPart file={shown} />}
      {deadlines.length > 0 && <DeadlinesPart file={shown} />}
      {typed === '' && Object.keys(file.terms).length > 0 && <TermsPart terms={file.terms} />}
      {typed === '' && <InstrumentsPart file={file} />}
    </SpaceBetween>
  )
}
