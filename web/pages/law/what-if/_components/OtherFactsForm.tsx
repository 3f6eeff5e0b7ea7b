import { FormField, SpaceBetween } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { evidence, securityMeasures, transferTools } from '#domain/facts/catalogues.ts'
import { CodeSelect, CodesSelect } from '#web/components/select/CodesSelect.tsx'
import { CountriesSelect } from '#web/components/select/CountrySelect.tsx'
import type { OtherFacts } from '#web/pages/law/what-if/_lib/other-facts.ts'

type Props = { facts: OtherFacts; onChange: (facts: OtherFacts) => void; lacksHosting: boolean }

const places = ['hosting', 'backup', 'remoteAccess', 'support'] as const

/** The answers of a case or a draft, to be changed on trial. */
export function OtherFactsForm({ facts, onChange, lacksHosting }: Props) {
  const { t } = useTranslation()
  const set = (change: Partial<OtherFacts>) => onChange({ ...facts, ...change })
  return (
    <SpaceBetween size="m">
      <FormField label={t('intake.fields.tool')} stretch>
        <CodeSelect catalogue={transferTools} value={facts.tool} onChange={(tool) => set({ tool })} />
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
