import { Button, FormField, Input, Multiselect } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { InventoryPage } from '#api/resources.ts'
import type { InventoryFilter } from '#domain/inventory/inventory.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { facetLabel } from '#web/pages/inventory/_lib/facet-label.ts'
import { type Facet, facetNames, isEmpty, statuses, withFacet } from '#web/pages/inventory/_lib/filter.ts'
import { useTypedText } from '#web/pages/inventory/_lib/use-typed-text.ts'

type Props = {
  filter: InventoryFilter
  counts: InventoryPage['counts'] | undefined
  onChange: (filter: InventoryFilter) => void
}

/** The inventory's filter: any of the values within a field, all of the fields; each value says how many it would leave. */
export function FilterBar({ filter, counts, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useTypedText(filter, onChange)
  return (
    <search aria-label={t('inventory.filter')}>
      <div className="filter">
        <FormField label={t('inventory.text')} stretch>
          <Input type="search" value={typed} onChange={({ detail }) => setTyped(detail.value)} />
        </FormField>
        {facetNames.map((facet) => (
          <FacetSelect
            key={facet}
            facet={facet}
            chosen={filter[facet] ?? []}
            counts={counts?.[facet] ?? {}}
            onChange={(values) => onChange(withFacet(filter, facet, values))}
          />
        ))}
        {isEmpty(filter) ? null : (
          <div className="beside-fields">
            <Button iconName="close" onClick={() => onChange({})}>
              {t('inventory.clear')}
            </Button>
          </div>
        )}
      </div>
    </search>
  )
}

type FacetProps = {
  facet: Facet
  chosen: readonly string[]
  counts: Readonly<Record<string, number>>
  onChange: (values: string[]) => void
}

function FacetSelect({ facet, chosen, counts, onChange }: FacetProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { compare } = new Intl.Collator(language)
  const values = [...new Set([...Object.keys(counts), ...chosen])]
  const options = values
    .map((value) => ({
      value,
      label: t('inventory.option', { label: facetLabel(facet, value, language), count: counts[value] ?? 0 }),
    }))
    .sort((a, b) => (facet === 'status' ? rank(a.value) - rank(b.value) : compare(a.label, b.label)))
  return (
    <FormField label={t(`inventory.${facet}`)} stretch>
      <Multiselect
        placeholder={chosen.length === 0 ? t('inventory.all') : t('inventory.chosen', { count: chosen.length })}
        deselectAriaLabel={({ label: name }) => t('inventory.drop', { label: name ?? '' })}
        options={options}
        selectedOptions={options.filter(({ value }) => chosen.includes(value))}
        filteringType={options.length > 8 ? 'auto' : 'none'}
        onChange={({ detail }) => onChange(detail.selectedOptions.flatMap(({ value }) => value ?? []))}
      />
    </FormField>
  )
}

const ranks: ReadonlyMap<string, number> = new Map(statuses.map((status, index) => [status, index]))
const rank = (status: string) => ranks.get(status) ?? statuses.length
