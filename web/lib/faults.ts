import type { z } from 'zod'
import { fieldErrors, fieldSentence } from '#domain/problems/field-errors.ts'
import type { Language } from '#domain/words/language.ts'
import { ProblemError } from '#web/api/errors.ts'

/** The sentence at each field that does not fit, by pointer. */
export type Faults = Readonly<Record<string, string>>

/** What a schema finds in a value, in the sentences that the server would answer with. Null where it fits. */
export const faultsOf = (schema: z.ZodType, value: unknown, language: Language): Faults | null => {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return null
  return Object.fromEntries(
    fieldErrors(result.error.issues).map((error) => [error.pointer, fieldSentence(asQuestion(error), language)]),
  )
}

/** An unanswered question reads as one, whatever the schema calls it. */
export const asQuestion = <E extends { code: string }>(error: E): E =>
  ['missing-field', 'not-in-list', 'wrong-type', 'not-a-date', 'too-small'].includes(error.code)
    ? { ...error, code: 'required' }
    : error

/** What the server found at the fields below a part of what was sent, by the part's own pointers. */
export const refusedFaults = (error: unknown, part: string): Faults =>
  error instanceof ProblemError
    ? Object.fromEntries(
        (error.problem.errors ?? [])
          .filter(({ pointer }) => pointer.startsWith(part))
          .map(({ pointer, detail }) => [pointer.slice(part.length), detail]),
      )
    : {}

/** The fault at a field or anywhere below it: a list's third value is a fault of the list. */
export const faultAt = (faults: Faults, pointer: string): string | undefined =>
  faults[pointer] ?? Object.entries(faults).find(([at]) => at.startsWith(`${pointer}/`))?.[1]
