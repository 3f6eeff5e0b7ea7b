import { useFormFieldContext } from '@cloudscape-design/components/contexts/form-field'

type Props = { value: string; min?: string; max?: string; onChange: (day: string) => void; label?: string }

/** A calendar day, typed or picked with the browser's own control: light, at home on a phone, readable aloud. */
export function DayInput({ value, min, max, onChange, label }: Props) {
  const { controlId, ariaDescribedby, invalid } = useFormFieldContext({})
  return (
    <input
      type="date"
      className="day"
      id={controlId}
      value={value}
      min={min}
      max={max}
      aria-label={label}
      aria-describedby={ariaDescribedby}
      aria-invalid={invalid === true}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
