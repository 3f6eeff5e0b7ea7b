import type { Draft } from '#web/intake/_lib/draft.ts'
import { isAnswered, makesSense } from '#web/intake/_lib/questions.ts'
import { fieldsOf, type LegalPointer } from '#web/intake/_lib/steps.ts'
import type { Asking } from '#web/intake/_lib/use-asking.ts'

/** Every legal question that a request says nothing of: those that nobody was asked, and those left without an answer. */
export const leftOut = (
  draft: Draft,
  { asked }: Pick<Asking, 'asked'>,
): { notAsked: LegalPointer[]; unanswered: LegalPointer[] } => {
  const open = fieldsOf.protection.filter(
    (pointer) => pointer !== '/contract' && makesSense(draft, pointer) && !isAnswered(draft, pointer),
  )
  return {
    notAsked: asked === null ? [] : open.filter((pointer) => !asked.includes(pointer)),
    unanswered: open.filter((pointer) => asked === null || asked.includes(pointer)),
  }
}
