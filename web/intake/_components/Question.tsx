import { FormField } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Info } from '#web/help/Info.tsx'
import type { Term } from '#web/help/terms.ts'
import type { FieldPointer } from '#web/intake/_lib/steps.ts'
import { questionId } from '#web/intake/_lib/use-question-focus.ts'
import { useIntake } from '#web/intake/intake-context.ts'
import { faultAt } from '#web/lib/faults.ts'

type Props = {
  pointer: FieldPointer
  label: string
  /** what to answer, or why we ask */
  help?: string
  constraint?: string
  term?: Term
  optional?: boolean
  children: ReactNode
}

/** A question with its answer; what is wrong with the answer stands under it. */
export function Question({ pointer, label, help, constraint, term, optional = false, children }: Props) {
  const { t } = useTranslation()
  const { shown } = useIntake()
  return (
    <div id={questionId(pointer)}>
      <FormField
        label={
          optional ? (
            <span>
              {label} <i>– {t('intake.optional')}</i>
            </span>
          ) : (
            label
          )
        }
        description={help}
        constraintText={constraint}
        info={term && <Info term={term} />}
        errorText={faultAt(shown, pointer)}
        stretch
      >
        {children}
      </FormField>
    </div>
  )
}
