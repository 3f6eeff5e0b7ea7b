import type { Draft } from '#web/intake/_lib/draft.ts'
import { isAnswered, makesSense } from '#web/intake/_lib/questions.ts'
import { fieldsOf, type LegalPointer } from '#web/intake/_lib/steps.ts'

/** The legal questions that the form shows, in their order on the page. */
export type Shown = readonly LegalPointer[]

type Now = {
  draft: Draft
  /** what the law asks by the answers as they are; null while it has not answered */
  asked: readonly LegalPointer[] | null
  /** somebody is working on these questions right now */
  open: boolean
}

/**
 * What is shown next: what is asked, and what was answered. While somebody is at it nothing that stands there goes away
 * or moves: what the law asks in addition comes last. Before and after, what was answered comes first. Only a question
 * that makes no sense any more leaves at once; its answer is kept, should it make sense again.
 */
export const shownNext = (before: Shown, { draft, asked, open }: Now): LegalPointer[] => {
  const answered = fieldsOf.protection.filter((pointer) => isAnswered(draft, pointer))
  const kept = open ? before : before.filter((pointer) => answered.includes(pointer))
  const list = open ? [...kept, ...(asked ?? []), ...answered] : [...kept, ...answered, ...(asked ?? [])]
  return [...new Set(list)].filter((pointer) => makesSense(draft, pointer))
}
