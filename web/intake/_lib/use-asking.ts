import { useState } from 'react'
import type { Advice } from '#domain/law/advice/advice.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { knownFacts } from '#web/intake/_lib/known-facts.ts'
import { type Consulted, legalQuestions } from '#web/intake/_lib/questions.ts'
import { type Shown, shownNext } from '#web/intake/_lib/shown-questions.ts'
import type { LegalPointer, StepName } from '#web/intake/_lib/steps.ts'
import { useAdvice } from '#web/intake/_lib/use-advice.ts'
import { type Reasons, reasonsNext } from '#web/intake/_lib/why.ts'

export type Asking = {
  /** the legal questions that the form shows */
  shown: Shown
  /** those of them that could still change the outcome by the answers as they are now; null while that is not known */
  asked: Shown | null
  /** what the law last said, to tell why something is asked */
  advice: Advice | undefined
  consulted: Consulted
  /** what the questions were asked for, since the step was opened */
  reasons: Reasons
}

type Before = { shown: LegalPointer[]; begun: boolean; reasons: Reasons }

const print = ({ shown, begun, reasons }: Before): string =>
  JSON.stringify([
    shown,
    begun,
    Object.entries(reasons).map(([at, findings]) => [at, findings.map(({ rule }) => rule)]),
  ])

/**
 * Which legal questions are asked. The law is asked with what is answered alone: a question that stands there without an
 * answer is one that could still change the outcome. `open`: the step that holds these questions is the one at hand.
 */
export const useAsking = (draft: Draft, left: ReadonlySet<StepName>, open: boolean): Asking => {
  const facts = knownFacts(draft, new Set([...left].filter((step) => step !== 'protection')))
  const { advice, consulted } = useAdvice(facts)
  const asked = legalQuestions(draft, consulted)
  const [before, setBefore] = useState<Before>({ shown: [], begun: false, reasons: {} })
  // what stands there is held still from the first word of the law on: until then it is about earlier answers
  const shown = shownNext(before.shown, { draft, asked, open: open && before.begun })
  const begun = open && (before.begun || asked !== null)
  const earlier = open ? before.reasons : {}
  const reasons = consulted.is === 'answered' ? reasonsNext(earlier, shown, consulted.advice) : earlier
  const now: Before = { shown, begun, reasons }
  // while this is drawn, so that no question is ever drawn where it does not stay
  if (print(now) !== print(before)) setBefore(now)
  return { shown, asked: asked ?? (begun ? shown : null), advice, consulted, reasons }
}
