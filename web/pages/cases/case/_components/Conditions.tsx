import { Button, FormField, SpaceBetween, Textarea } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { DayInput } from '#web/components/DayInput.tsx'
import { type Faults, faultAt } from '#web/lib/faults.ts'
import { today } from '#web/lib/today.ts'
import { rowsFor } from '#web/pages/cases/case/_lib/rows-for.ts'
import type { RulingDraft } from '#web/pages/cases/case/_lib/ruling-draft.ts'

type Condition = RulingDraft['conditions'][number]
type Props = {
  values: Condition[]
  /** what the findings still ask for */
  proposed: readonly Condition[]
  faults: Faults
  onChange: (values: Condition[]) => void
}

/** The conditions of an approval: what has to be done, and before which day. */
export function Conditions({ values, proposed, faults, onChange }: Props) {
  const { t } = useTranslation()
  const set = (index: number, change: Partial<Condition>) =>
    onChange(values.map((value, i) => (i === index ? { ...value, ...change } : value)))
  const open = proposed.filter(({ text }) => !values.some((value) => value.text === text))
  return (
    <SpaceBetween size="s">
      {values.map(({ text, dueOn }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition being typed has no name but its place
        <SpaceBetween key={index} size="xs">
          <FormField
            label={`${t('cases.decide.condition')} ${index + 1}`}
            errorText={faultAt(faults, `/conditions/${index}/text`)}
            stretch
          >
            <Textarea value={text} rows={rowsFor(text)} onChange={({ detail }) => set(index, { text: detail.value })} />
          </FormField>
          <FormField label={t('cases.decide.conditionDue')} errorText={faultAt(faults, `/conditions/${index}/dueOn`)}>
            <DayInput value={dueOn} min={today()} onChange={(day) => set(index, { dueOn: day })} />
          </FormField>
          <Button
            variant="inline-link"
            formAction="none"
            ariaLabel={`${t('cases.decide.remove')} – ${t('cases.decide.condition')} ${index + 1}`}
            onClick={() => onChange(values.filter((_, i) => i !== index))}
          >
            {t('cases.decide.remove')}
          </Button>
        </SpaceBetween>
      ))}
      <Button iconName="add-plus" formAction="none" onClick={() => onChange([...values, { text: '', dueOn: '' }])}>
        {t('cases.decide.addCondition')}
      </Button>
      {open.length > 0 && (
        <Button variant="inline-link" formAction="none" onClick={() => onChange([...values, ...open])}>
          {t('cases.decide.takeOver', { count: open.length })}
        </Button>
      )}
    </SpaceBetween>
  )
}
