import { FormField, Select, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { evidence, securityMeasures, transferTools } from '#domain/facts/catalogues.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { CodesSelect } from '#web/intake/_components/CodesSelect.tsx'
import { CountriesSelect } from '#web/intake/_components/CountrySelect.tsx'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'
import type { OtherFacts } from '#web/pages/law/what-if/_lib/other-facts.ts'

type Props = { facts: OtherFacts; onChange: (facts: OtherFacts) => void; lacksHosting: boolean }

const places = ['hosting', 'backup', 'remoteAccess', 'support'] as const

/** The answers of a case or a draft, to be changed on trial. */
export function OtherFactsForm({ facts, onChange, lacksHosting }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const set = (change: Partial<OtherFacts>) => onChange({ ...facts, ...change })
  const tools = codesOfCatalogue(transferTools).map((code) => ({
    value: code,
    label: labelOf(transferTools, code, language),
  }))
  return (
    <SpaceBetween size="m">
      <FormField label={t('intake.fields.tool')} stretch>
        <Select
          selectedOption={tools.find(({ value }) => value === facts.tool) ?? null}
          options={tools}
          placeholder={t('intake.choose')}
          onChange={({ detail }) => {
            const chosen = tools.find(({ value }) => value === detail.selectedOption.value)
            if (chosen !== undefined) set({ tool: chosen.value })
          }}
        />
      </FormField>
      {places.map((name) => (
        <FormField
          key={name}
          label={t(`intake.fields.${name}`)}
          errorText={name === 'hosting' && lacksHosting ? t('law.whatIf.missing') : undefined}
          stretch
        >
          <CountriesSelect
            values={facts.places[name]}
            onChange={(codes) => set({ places: { ...facts.places, [name]: codes } })}
          />
        </FormField>
      ))}
      <FormField label={t('intake.fields.securityMeasures')} stretch>
        <CodesSelect
          catalogue={securityMeasures}
          values={facts.securityMeasures}
          onChange={(codes) => set({ securityMeasures: codes })}
        />
      </FormField>
      <FormField label={t('intake.fields.evidence')} stretch>
        <CodesSelect catalogue={evidence} values={facts.evidence} onChange={(codes) => set({ evidence: codes })} />
      </FormField>
    </SpaceBetween>
  )
}
