import { type Transfer, transfer } from '#domain/facts/transfer.ts'
import { fieldErrors, fieldSentence } from '#domain/problems/field-errors.ts'
import type { Language } from '#domain/words/language.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'
import { sendable } from '#web/intake/_lib/sendable.ts'
import type { Shown } from '#web/intake/_lib/shown-questions.ts'
import { asQuestion, type Faults } from '#web/lib/faults.ts'

export type Checked = { ok: true; facts: Transfer } | { ok: false; faults: Faults }

/** The draft against the very schema that the server checks it with: the same sentences, before anything is sent. */
export const check = (draft: Draft, asked: Shown | null, today: string, language: Language): Checked => {
  const result = transfer.safeParse(sendable(draft, asked), { reportInput: true })
  const errors = result.success ? [] : fieldErrors(result.error.issues)
  if (draft.startsOn !== '' && draft.startsOn < today)
    errors.push({ pointer: '/startsOn', code: 'in-the-past', values: { today } })
  if (result.success && errors.length === 0) return { ok: true, facts: result.data }
  // whom the recipient acts for is asked only once its role is known
  const told = errors.filter(({ pointer }) => pointer !== '/recipient/actsFor' || draft.recipient.role !== null)
  const sentences = told.map((error) => [error.pointer, fieldSentence(asQuestion(error), language)])
  return { ok: false, faults: Object.fromEntries(sentences) }
}
