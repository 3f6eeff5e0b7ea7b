import { Multiselect } from '@cloudscape-design/components'
import type { Option } from '#web/components/select/OneOf.tsx'
import { useSelectTexts } from '#web/components/select/use-select-texts.ts'

type Props<V extends string> = {
  values: readonly V[]
  options: readonly Option<V>[]
  /** the chosen values, in the order of the options */
  onChange: (values: V[]) => void
}

/** Several values of a list. */
export function SomeOf<V extends string>({ values, options, onChange }: Props<V>) {
  const texts = useSelectTexts(options)
  return (
    <Multiselect
      {...texts}
      selectedOptions={options.filter(({ value }) => values.includes(value))}
      options={options}
      onChange={({ detail }) => {
        const chosen = new Set(detail.selectedOptions.map(({ value }) => value))
        onChange(options.map(({ value }) => value).filter((value) => chosen.has(value)))
      }}
    />
  )
}
