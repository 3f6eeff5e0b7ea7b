import { Multiselect } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import type { Bilingual } from '#domain/words/language.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'

type Props<C extends string> = {
  catalogue: Readonly<Record<C, Bilingual>>
  values: C[]
  onChange: (codes: C[]) => void
}

/** Several values of a closed list. */
export function CodesSelect<C extends string>({ catalogue, values, onChange }: Props<C>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const codes = codesOfCatalogue(catalogue)
  const options = codes.map((code) => ({ value: code, label: labelOf(catalogue, code, language) }))
  return (
    <Multiselect
      selectedOptions={options.filter(({ value }) => values.includes(value))}
      options={options}
      filteringType={options.length > 9 ? 'auto' : 'none'}
      filteringPlaceholder={t('intake.search')}
      filteringAriaLabel={t('intake.search')}
      placeholder={t('intake.choose')}
      noMatch={t('intake.noMatch')}
      onChange={({ detail }) => {
        const chosen = new Set(detail.selectedOptions.map(({ value }) => value))
        onChange(codes.filter((code) => chosen.has(code)))
      }}
    />
  )
}
