import { Button, FormField, SpaceBetween, Textarea } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { type Faults, faultAt } from '#web/lib/faults.ts'
import { rowsFor } from '#web/pages/cases/case/_lib/rows-for.ts'

type Props = {
  values: string[]
  /** what could be asked about the contract; null where it lacks nothing */
  proposed: { question: string; offer: string } | null
  faults: Faults
  onChange: (values: string[]) => void
}

/** What the requester is asked; one question at least. */
export function Questions({ values, proposed, faults, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <SpaceBetween size="s">
      {values.map((text, index) => (
        <FormField
          // biome-ignore lint/suspicious/noArrayIndexKey: a question being typed has no name but its place
          key={index}
          label={t('cases.decide.question', { number: index + 1 })}
          errorText={index === 0 ? faultAt(faults, '/questions') : undefined}
          secondaryControl={
            values.length > 1 ? (
              <Button
                iconName="remove"
                formAction="none"
                ariaLabel={`${t('cases.decide.remove')} – ${t('cases.decide.question', { number: index + 1 })}`}
                onClick={() => onChange(values.filter((_, i) => i !== index))}
              />
            ) : null
          }
          stretch
        >
          <Textarea
            value={text}
            rows={rowsFor(text)}
            onChange={({ detail }) => onChange(values.map((value, i) => (i === index ? detail.value : value)))}
          />
        </FormField>
      ))}
      <Button iconName="add-plus" formAction="none" onClick={() => onChange([...values, ''])}>
        {t('cases.decide.addQuestion')}
      </Button>
      {proposed !== null && !values.includes(proposed.question) && (
        <Button
          variant="inline-link"
          formAction="none"
          onClick={() => onChange([...values.filter((value) => value.trim() !== ''), proposed.question])}
        >
          {proposed.offer}
        </Button>
      )}
    </SpaceBetween>
  )
}
