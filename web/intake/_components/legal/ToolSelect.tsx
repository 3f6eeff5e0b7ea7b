import { Select } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { transferTools } from '#domain/facts/catalogues.ts'
import type { TransferTool } from '#domain/facts/transfer.ts'
import { useLanguage } from '#web/i18n/LanguageProvider.tsx'
import { codesOfCatalogue, labelOf } from '#web/lib/label.ts'

type Props = { value: TransferTool | null; onChange: (tool: TransferTool) => void }

/** What a transfer leans on; that there is nothing yet is an answer too. */
export function ToolSelect({ value, onChange }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const options = codesOfCatalogue(transferTools).map((code) => ({
    value: code,
    label: labelOf(transferTools, code, language),
  }))
  return (
    <Select
      selectedOption={options.find((option) => option.value === value) ?? null}
      options={options}
      filteringType="auto"
      filteringPlaceholder={t('intake.search')}
      filteringAriaLabel={t('intake.search')}
      placeholder={t('intake.choose')}
      noMatch={t('intake.noMatch')}
      onChange={({ detail }) => {
        const tool = options.find((option) => option.value === detail.selectedOption.value)?.value
        if (tool) onChange(tool)
      }}
    />
  )
}
