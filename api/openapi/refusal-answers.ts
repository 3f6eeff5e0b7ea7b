import type { ZodOpenApiResponsesObject } from 'zod-openapi'
import { refusalsOf } from '#api/openapi/refusals.ts'
import { problemDetails } from '#api/problem-details.ts'
import { problemOf } from '#api/problem-of.ts'
import type { Route } from '#api/route.ts'
import { type ProblemCode, problems, type Refusal } from '#domain/problems/problems.ts'

/** What some refusals carry besides, as an example of it. */
const more: Partial<Record<ProblemCode, Omit<Refusal, 'code'>>> = {
  'invalid-input': { errors: [{ pointer: '/places/hosting/0', code: 'unknown-country' }] },
  'document-refused': { errors: [{ pointer: '/contract', code: 'content-does-not-match-name' }] },
  'wrong-status': { extra: { caseStatus: 'in-force' } },
  'case-changed': { extra: { version: 5, caseStatus: 'awaiting-decision' } },
}

const codes = Object.keys(problems) as ProblemCode[]

/** One example of each refusal, as it is answered in English. */
export const refusalExamples = Object.fromEntries(
  codes.map((code) => [
    code,
    { summary: problems[code].title.en, value: problemOf({ code, ...more[code] }, 'en', 'JKJaXmPLvHcESHA=') },
  ]),
)

const line = (code: ProblemCode) => `- \`/problems/${code}\`: ${problems[code].title.en} ${problems[code].todo.en}`

/** The refusals of a route by status: each `type`, what happened, what to do, and an example. */
export const refusalAnswers = (route: Route): ZodOpenApiResponsesObject => {
  const byStatus = Object.groupBy(refusalsOf(route), (code) => problems[code].status)
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, ofStatus = []]) => [
      status,
      {
        description: ofStatus.map(line).join('\n'),
        content: {
          'application/problem+json': {
            schema: problemDetails,
            examples: Object.fromEntries(ofStatus.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
          },
        },
      },
    ]),
  )
}
