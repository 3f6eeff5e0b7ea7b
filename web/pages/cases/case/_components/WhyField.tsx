import { FormField, Textarea } from '@cloudscape-design/components'

type Props = {
  label: string
  /** who will read it, and that it is recorded */
  description: string
  value: string
  fault: string | undefined
  rows?: number
  onChange: (reason: string) => void
}

/** Why somebody does what they do on a case. */
export function WhyField({ label, description, value, fault, rows = 3, onChange }: Props) {
  return (
    <FormField label={label} description={description} errorText={fault} stretch>
      <Textarea value={value} rows={rows} onChange={({ detail }) => onChange(detail.value)} />
    </FormField>
  )
}
