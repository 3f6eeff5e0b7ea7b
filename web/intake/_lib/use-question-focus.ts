import { useEffect, useState } from 'react'
import { type FieldPointer, fieldsOf, type StepName, stepNames } from '#web/intake/_lib/steps.ts'

/** Where a question stands in the document. */
export const questionId = (pointer: FieldPointer): string => `question${pointer.replaceAll('/', '-')}`

/** The first answer on the page that is told to be at fault, once it has been told: what a step holds that is no field of the transfer. */
export const focusFirstInvalid = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('#content [aria-invalid="true"]')?.focus(), 50)
}

/** Goes to a question wherever it is in the form: opens its step, and puts the focus on it once it is there. */
export const useQuestionFocus = (goToStep: (step: StepName) => void): ((pointer: FieldPointer) => void) => {
  const [wanted, setWanted] = useState<{ pointer: FieldPointer } | null>(null)
  useEffect(() => {
    if (wanted === null) return
    // after the wizard has put the focus on the step's own heading
    const timer = setTimeout(() => {
      const question = document.getElementById(questionId(wanted.pointer))
      question?.scrollIntoView({ block: 'center' })
      question?.querySelector<HTMLElement>('input, textarea, [role="combobox"], button[aria-haspopup]')?.focus()
      setWanted(null)
    }, 50)
    return () => clearTimeout(timer)
  }, [wanted])
  return (pointer) => {
    const step = stepNames.find((name) => fieldsOf[name].some((known) => known === pointer))
    if (step !== undefined) goToStep(step)
    setWanted({ pointer })
  }
}
