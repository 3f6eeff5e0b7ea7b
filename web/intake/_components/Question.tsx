import { FormField } from '@cloudscape-design/components'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#domain/assessment.ts'
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
  help?: ReactNode
  constraint?: string
  term?: Term
  /** the rules that hang on the answer, for the help beside it */
  because?: readonly Finding[]
  optional?: boolean
  /** the sentence at fault where it is not simply that of the field; null for none */
  fault?: string | null
  children: ReactNode
}

/** A question with its answer; what is wrong with the answer stands under it. */
export function Question({
  pointer,
  label,
  help,
  constraint,
  term,
  because,
  optional = false,
  fault,
  children,
}: Props) {
  const { t } = useTranslation()
  const { shown } = useIntake()
  const sentence = fault === undefined ? faultAt(shown, pointer) : fault
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
        info={term && <Info term={term} {...(because ? { because } : {})} />}
        errorText={sentence}
        stretch
      >
        {children}
      </FormField>
    </div>
  )
}
