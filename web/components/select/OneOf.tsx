import { Select } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { useSelectTexts } from '#web/components/select/use-select-texts.ts'

export type Option<V extends string> = {
  value: V
  label: string
  description?: string
  /** what it is found by besides its label */
  filteringTags?: string[]
}

type Props<V extends string> = {
  /** null or empty while nothing is chosen; what is not among the options is shown as it is */
  value: V | null
  options: readonly Option<V>[]
  onChange: (value: V) => void
  /** what stands there while nothing is chosen, where it is not the usual */
  placeholder?: string
  /** what is said where there is nothing to choose from, where it is not the usual */
  empty?: string
  disabled?: boolean
  /** the options are still on their way */
  waiting?: boolean
}

/** One value of a list. */
export function OneOf<V extends string>({ value, options, onChange, waiting = false, ...said }: Props<V>) {
  const { t } = useTranslation()
  const texts = useSelectTexts(options)
  const chosen = options.find((option) => option.value === value) ?? (value ? { value, label: value } : null)
  return (
    <Select
      {...texts}
      {...said}
      selectedOption={chosen}
      options={options}
      statusType={waiting ? 'loading' : 'finished'}
      loadingText={t('components.loading')}
      onChange={({ detail }) => {
        const found = options.find((option) => option.value === detail.selectedOption.value)
        if (found !== undefined) onChange(found.value)
      }}
    />
  )
}
