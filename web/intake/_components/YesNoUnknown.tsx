import { RadioGroup } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'

type Props = { value: boolean | null; onChange: (value: boolean | null) => void }

/** Yes, no, or an honest "I do not know". */
export function YesNoUnknown({ value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <RadioGroup
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      items={[
        { value: 'yes', label: t('components.yes') },
        { value: 'no', label: t('components.no') },
        { value: 'unknown', label: t('intake.fields.unknown') },
      ]}
      onChange={({ detail }) => onChange(detail.value === 'unknown' ? null : detail.value === 'yes')}
    />
  )
}
