import type { ProblemDetails } from '#api/problem-details.ts'
import { fieldSentence } from '#domain/field-errors.ts'
import type { Language } from '#domain/language.ts'
import { problems, type Refusal } from '#domain/problems.ts'

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
