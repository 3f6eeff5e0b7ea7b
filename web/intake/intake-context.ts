import { createContext, useContext } from 'react'
import type { Draft } from '#web/intake/_lib/draft.ts'
import type { FieldPointer } from '#web/intake/_lib/steps.ts'
import type { Asking } from '#web/intake/_lib/use-asking.ts'
import type { Faults } from '#web/lib/faults.ts'

/** What every question of the form works on. `shown` are the faults that the person may see by now. */
export type Intake = {
  draft: Draft
  change: (change: (draft: Draft) => Draft) => void
  shown: Faults
  /** the legal questions, and what the law said of the draft */
  asking: Asking
  /** told when the contract is on its way, and when it has arrived or failed */
  onUploading: (running: boolean) => void
  /** opens the step that asks for a field, with the focus there */
  goToQuestion: (pointer: FieldPointer) => void
}

export const IntakeContext = createContext<Intake | null>(null)

export const useIntake = (): Intake => {
  const intake = useContext(IntakeContext)
  if (intake === null) throw new Error('a question was drawn outside the intake form')
  return intake
}
