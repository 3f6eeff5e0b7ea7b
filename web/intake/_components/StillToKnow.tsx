import { useTranslation } from 'react-i18next'
import { Lines } from '#web/components/Lines.tsx'
import { Sign } from '#web/components/Sign.tsx'
import { labelKeyOf } from '#web/intake/_lib/label-keys.ts'
import { fieldsOf, stepNames } from '#web/intake/_lib/steps.ts'
import { type Faults, faultAt } from '#web/lib/faults.ts'

/** The questions that are still without a good answer, in the order of the form. */
export function StillToKnow({ missing }: { missing: Faults }) {
  const { t } = useTranslation()
  const pointers = stepNames.flatMap((step) => fieldsOf[step].filter((pointer) => faultAt(missing, pointer)))
  if (pointers.length === 0) return <Sign type="good">{t('intake.live.nothingToKnow')}</Sign>
  return (
    <Lines
      title={t('intake.live.toKnow')}
      items={pointers.map((pointer) => t(`intake.fields.${labelKeyOf[pointer]}`))}
    />
  )
}
