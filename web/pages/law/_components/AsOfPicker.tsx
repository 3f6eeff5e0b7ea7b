import { FormField } from '@cloudscape-design/components'
import { useTranslation } from 'react-i18next'
import { DayInput } from '#web/components/DayInput.tsx'
import type { AsOf } from '#web/pages/law/_lib/use-as-of.ts'

/** Chooses the day whose law is read. */
export function AsOfPicker({ asOf }: { asOf: AsOf }) {
  const { t } = useTranslation()
  return (
    <div className="as-of">
      <FormField label={t('law.asOf')}>
        <DayInput value={asOf.day} onChange={(day) => asOf.choose(day === '' ? null : day)} />
      </FormField>
    </div>
  )
}
