import { FormField, RadioGroup, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useRead } from '#web/api/use-read.ts'
import { DayInput } from '#web/components/DayInput.tsx'
import { CountrySelect } from '#web/components/select/CountrySelect.tsx'
import { OneOf } from '#web/components/select/OneOf.tsx'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { type Kind, kinds, type Supposed } from '#web/pages/law/_lib/supposed.ts'

type Props = { supposed: Supposed; onChange: (supposed: Supposed) => void; incomplete: boolean }

/** What would change, under which law, and from when on: each choice narrows the next. */
export function WhatChanges({ supposed, onChange, incomplete }: Props) {
  const { t } = useTranslation()
  const { kind, regime, on } = supposed
  const set = (change: Partial<Supposed>) => onChange({ ...supposed, ...change })
  const missing = (empty: boolean) => (incomplete && empty ? t('law.whatIf.missing') : undefined)
  return (
    <SpaceBetween size="m">
      <FormField label={t('law.whatIf.change')}>
        <RadioGroup
          value={kind}
          items={kinds.map((value) => ({ value, label: t(`law.whatIf.changes.${value}`) }))}
          onChange={({ detail }) => {
            const chosen = kinds.find((one) => one === detail.value)
            if (chosen !== undefined) set({ kind: chosen, what: '' })
          }}
        />
      </FormField>
      <div className="what-changes">
        <FormField label={t('law.whatIf.regime')} errorText={missing(regime === '')} stretch>
          <RegimeSelect
            value={regime}
            onChange={(chosen) => set({ regime: chosen, what: kind === 'status-begins' ? supposed.what : '' })}
          />
        </FormField>
        <FormField
          label={t(`law.whatIf.what.${kind}`)}
          errorText={missing(regime !== '' && supposed.what === '')}
          stretch
        >
          {kind === 'status-begins' ? (
            <CountrySelect value={supposed.what || null} onChange={(what) => set({ what })} />
          ) : (
            <EntrySelect kind={kind} supposed={supposed} onChange={(what) => set({ what })} />
          )}
        </FormField>
        <FormField label={t('law.whatIf.from')} errorText={missing(on === '')}>
          <DayInput value={on} onChange={(day) => set({ on: day })} />
        </FormField>
      </div>
    </SpaceBetween>
  )
}

function RegimeSelect({ value, onChange }: { value: string; onChange: (regime: string) => void }) {
  const { language } = useLanguage()
  const { data } = useRead('listRegimes', {})
  const { compare } = new Intl.Collator(language)
  const options = (data?.regimes ?? [])
    .map(({ regime, name }) => ({ value: regime, label: name[language] }))
    .toSorted((a, b) => compare(a.label, b.label))
  return <OneOf value={value} options={options} waiting={data === undefined} onChange={onChange} />
}

type EntryProps = { kind: Exclude<Kind, 'status-begins'>; supposed: Supposed; onChange: (id: string) => void }

/** The entries of the regime that could end, or begin: those that hold on the eve of the day, and the one that the address names. */
function EntrySelect({ kind, supposed: { regime, what, on }, onChange }: EntryProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const query = on === '' ? {} : { asOf: on }
  const { data, isError } = useRead('readRegime', regime === '' ? null : { params: { regime }, query })
  const named = {
    'status-ends': () =>
      (data?.statuses ?? [])
        .filter(({ decision }) => decision === 'adequate')
        .map(({ id, name }) => ({ value: id, label: name[language], description: id })),
    'tool-ends': () =>
      (data?.tools ?? []).map(({ id, name }) => ({ value: id, label: name[language], description: id })),
    'rule-ends': () =>
      (data?.rules ?? []).map(({ id, title }) => ({ value: id, label: title[language], description: id })),
  }
  const found = named[kind === 'rule-begins' ? 'rule-ends' : kind]()
  const options = [...new Map(found.map((option) => [option.value, option])).values()]
  return (
    <OneOf
      value={what}
      options={options}
      disabled={regime === ''}
      {...(regime === '' ? { placeholder: t('law.whatIf.regimeFirst') } : {})}
      empty={t('law.whatIf.nothingToChoose')}
      waiting={regime !== '' && data === undefined && !isError}
      onChange={onChange}
    />
  )
}
