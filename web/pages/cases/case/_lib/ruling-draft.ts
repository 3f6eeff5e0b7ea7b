import type { Decision } from '#domain/case/case.ts'
import type { Ruling } from '#domain/case/ruling.ts'

/** A decision as it is being written. */
export type RulingDraft = {
  outcome: Ruling['outcome'] | null
  reason: string
  conditions: { text: string; dueOn: string }[]
  questions: string[]
}

export const emptyRuling: RulingDraft = { outcome: null, reason: '', conditions: [], questions: [''] }

export const isRulingDraft = (value: unknown): value is RulingDraft =>
  typeof value === 'object' &&
  value !== null &&
  'outcome' in value &&
  'reason' in value &&
  typeof value.reason === 'string' &&
  'conditions' in value &&
  Array.isArray(value.conditions) &&
  'questions' in value &&
  Array.isArray(value.questions)

/** The decision to send; null while no outcome is chosen. Lines left empty are no condition and no question. */
export const rulingOf = ({ outcome, reason, conditions, questions }: RulingDraft): Ruling | null => {
  switch (outcome) {
    case null:
      return null
    case 'refused':
      return { outcome, reason }
    case 'returned':
      return { outcome, reason, questions: questions.filter((question) => question.trim() !== '') }
    case 'approved':
      return { outcome, reason, conditions: conditions.filter(({ text, dueOn }) => text.trim() !== '' || dueOn !== '') }
  }
}

/** The decision that another person took while this one was written, as the refusal carries it. */
export const decisionTaken = (problem: Record<string, unknown>): Pick<Decision, 'outcome' | 'by' | 'at'> | null => {
  const { decision } = problem
  if (typeof decision !== 'object' || decision === null) return null
  if (!('outcome' in decision && 'by' in decision && 'at' in decision)) return null
  const { outcome, by, at } = decision
  if (outcome !== 'approved' && outcome !== 'refused' && outcome !== 'returned' && outcome !== 'cleared') return null
  if (typeof by !== 'object' || by === null || !('id' in by && 'name' in by) || typeof at !== 'string') return null
  return { outcome, by: { id: String(by.id), name: String(by.name) }, at }
}
