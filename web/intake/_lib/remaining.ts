import type { Draft } from '#web/intake/_lib/draft.ts'
import { isAnswered, recordQuestions } from '#web/intake/_lib/questions.ts'
import type { Shown } from '#web/intake/_lib/shown-questions.ts'
import { type FieldPointer, fieldsOf, type StepName, stepNames } from '#web/intake/_lib/steps.ts'

const mayBeEmpty: readonly FieldPointer[] = ['/places/backup', '/places/remoteAccess', '/places/support']

/** How many questions are left by the answers so far: those without an answer, but for what was left empty on purpose. */
export const remaining = (draft: Draft, asked: Shown, left: ReadonlySet<StepName>): number => {
  const isLeft = (pointer: FieldPointer) =>
    stepNames.some((step) => left.has(step) && fieldsOf[step].some((known) => known === pointer))
  const mayGo = (pointer: FieldPointer) =>
    mayBeEmpty.includes(pointer) || (asked.some((p) => p === pointer) && pointer !== '/tool')
  return [...recordQuestions(draft), ...asked].filter(
    (pointer) => !isAnswered(draft, pointer) && !(mayGo(pointer) && isLeft(pointer)),
  ).length
}
