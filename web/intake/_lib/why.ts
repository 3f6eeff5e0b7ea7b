import type { Advice } from '#api/law.ts'
import type { Finding } from '#domain/assessment.ts'
import { type Consulted, isForAPerson } from '#web/intake/_lib/questions.ts'
import type { LegalPointer } from '#web/intake/_lib/steps.ts'

/** Why a legal question is asked: the rules that hang on it, or what else calls for it. */
export type Why = { is: 'law'; findings: Finding[] } | { is: 'a-person' } | { is: 'unanswered' } | { is: 'idle' }

/** As many reasons as one reads beside a question. */
const most = 2

const factOf = (pointer: LegalPointer): string => pointer.slice(1).replaceAll('/', '.')

/**
 * The rules that wait for the answer or, once it is given, that read it; what stops a transfer comes first. `idle`: it
 * stands there for what was answered, but changes nothing by the other answers. Null while nothing is known.
 */
export const whyAsked = (pointer: LegalPointer, advice: Advice | undefined, consulted: Consulted): Why | null => {
  if (consulted.is === 'unanswered') return { is: 'unanswered' }
  if (advice === undefined) return null
  const path = factOf(pointer)
  const waiting = advice.outlook.questions.find((question) => question.path === path)?.rules
  const { findings } = advice.assessment
  const behind = findings.filter(({ rule, facts, effect }) =>
    waiting ? waiting.includes(rule) : effect !== 'informs' && facts.some((fact) => fact.path === path),
  )
  if (behind.length > 0) return { is: 'law', findings: behind.slice(0, most) }
  return { is: isForAPerson(advice) ? 'a-person' : 'idle' }
}

/** A rule's title, unless it names an article: citations are in the help, a question holds none. */
export const plainTitle = (title: string): string | null =>
  /\b(art\.|articles?\b)|§|\d+\(\d/i.test(title) ? null : title
