import type { ProblemDetails } from '#api/problem-details.ts'
import { fieldSentence } from '#domain/problems/field-errors.ts'
import { problems, type Refusal } from '#domain/problems/problems.ts'
import type { Language } from '#domain/words/language.ts'

/** A refusal as RFC 9457 problem details in the reader's language. `request` is the number to quote. */
export const problemOf = ({ code, errors, extra }: Refusal, language: Language, request: string): ProblemDetails => {
  const { status, title, todo } = problems[code]
  return {
    ...extra,
    type: `/problems/${code}`,
    code,
    status,
    title: title[language],
    detail: todo[language],
    instance: `urn:request:${request}`,
    ...(errors
      ? { errors: errors.map((e) => ({ pointer: e.pointer, code: e.code, detail: fieldSentence(e, language) })) }
      : {}),
  }
}
