import type { Advice } from '#domain/law/advice/advice.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { fieldFor } from '#web/intake/_lib/questions.ts'
import type { FieldPointer } from '#web/intake/_lib/steps.ts'

export type OpenQuestion = { pointer: FieldPointer; rules: string[] }

/** The questions that the law is still waiting for, what hangs most on them first; only those that stand in the form. */
export const openQuestions = (
  { outlook }: Pick<Advice, 'outlook'>,
  draft: Draft,
  here: readonly FieldPointer[],
): OpenQuestion[] => {
  const open = new Map<FieldPointer, string[]>()
  for (const { path, rules } of outlook.questions) {
    const pointer = fieldFor(path, draft)
    if (pointer !== undefined && here.includes(pointer))
      open.set(pointer, [...new Set([...(open.get(pointer) ?? []), ...rules])])
  }
  return [...open].map(([pointer, rules]) => ({ pointer, rules }))
}

/** Facts that are proofs: where only they are missing, what has to be shown is certain. */
const proofs: ReadonlySet<string> = new Set(['evidence', 'authorisedBy', 'contract', 'securityMeasures'])

export type Need = Advice['obligations'][number]

/**
 * What will be needed, and what may be: an obligation is certain where it is unmet, and where nothing is missing to tell
 * but its proof, as when no answer can change the outcome any more. A person's approval is no task of the requester's.
 */
export const needsIn = ({
  obligations,
  outlook,
}: Pick<Advice, 'obligations' | 'outlook'>): { sure: Need[]; maybe: Need[] } => {
  const open = obligations.filter(({ outcome, effect }) => outcome !== 'met' && effect !== 'requires-approval')
  const lacks = (rule: string) => outlook.questions.filter(({ rules }) => rules.includes(rule)).map(({ path }) => path)
  const isSure = ({ outcome, rules }: Need) =>
    outcome === 'unmet' ||
    outlook.settled ||
    rules.some(({ rule }) => {
      const missing = lacks(rule)
      return missing.length > 0 && missing.every((path) => proofs.has(path))
    })
  return { sure: open.filter(isSure), maybe: open.filter((need) => !isSure(need)) }
}
