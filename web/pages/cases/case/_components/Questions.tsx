import { Button, FormField, SpaceBetween, Textarea } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { type Faults, faultAt } from '#web/lib/faults.ts'

type Props = { values: string[]; faults: Faults; onChange: (values: string[]) => void }

/** What the requester is asked; one question at least. */
export function Questions({ values, faults, onChange }: Props) {
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
            rows={2}
            onChange={({ detail }) => onChange(values.map((value, i) => (i === index ? detail.value : value)))}
          />
        </FormField>
      ))}
      <Button iconName="add-plus" formAction="none" onClick={() => onChange([...values, ''])}>
        {t('cases.decide.addQuestion')}
      </Button>
    </SpaceBetween>
  )
}
