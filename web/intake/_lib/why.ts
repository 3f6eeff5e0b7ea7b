import type { Finding } from '#domain/assessment.ts'
import type { Advice } from '#domain/law/advice/advice.ts'
import { type Consulted, isForAPerson } from '#web/intake/_lib/questions.ts'
import type { LegalPointer } from '#web/intake/_lib/steps.ts'

/** Why a legal question is asked: the rules that hang on it, or what else calls for it. */
export type Why = { is: 'law'; findings: Finding[] } | { is: 'a-person' } | { is: 'unanswered' } | { is: 'idle' }

/** As many reasons as one reads beside a question. */
const most = 2

const pathOf = (pointer: LegalPointer): string => pointer.slice(1).replaceAll('/', '.')

/** The rules that wait for the answer, what stops a transfer first; none where it changes nothing, or is there. */
const waitingFor = (pointer: LegalPointer, { assessment, outlook }: Advice): Finding[] => {
  const rules = outlook.questions.find(({ path }) => path === pathOf(pointer))?.rules ?? []
  return assessment.findings.filter(({ rule }) => rules.includes(rule)).slice(0, most)
}

/** The rules that have read an answer. */
const reading = (pointer: LegalPointer, { assessment }: Advice): Finding[] =>
  assessment.findings
    .filter(({ effect, facts }) => effect !== 'informs' && facts.some(({ path }) => path === pathOf(pointer)))
    .slice(0, most)

/** The reasons for which questions were asked, by pointer. */
export type Reasons = Readonly<Partial<Record<LegalPointer, Finding[]>>>

/** The reasons of now, and those of before where an answer has settled them: it was asked for them all the same. */
export const reasonsNext = (before: Reasons, shown: readonly LegalPointer[], advice: Advice): Reasons =>
  Object.fromEntries(
    shown.flatMap((pointer) => {
      const findings = waitingFor(pointer, advice)
      const known = findings.length > 0 ? findings : before[pointer]
      return known === undefined ? [] : [[pointer, known]]
    }),
  )

type At = { advice: Advice | undefined; consulted: Consulted; reasons: Reasons; isAnswered: boolean }

/**
 * Why a question stands there. `idle`: nobody has answered it, and by the other answers nobody needs to. Null where
 * there is nothing to say, as of an answer that is kept and changes nothing.
 */
export const whyAsked = (pointer: LegalPointer, { advice, consulted, reasons, isAnswered }: At): Why | null => {
  if (consulted.is === 'unanswered') return { is: 'unanswered' }
  if (advice === undefined) return null
  const waiting = waitingFor(pointer, advice)
  const read = reading(pointer, advice)
  const findings = waiting.length > 0 ? waiting : read.length > 0 ? read : isAnswered ? (reasons[pointer] ?? []) : []
  if (findings.length > 0) return { is: 'law', findings }
  if (isForAPerson(advice)) return { is: 'a-person' }
  return isAnswered ? null : { is: 'idle' }
}
