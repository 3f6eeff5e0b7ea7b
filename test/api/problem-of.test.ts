import { describe, expect, test } from 'vitest'
import { problemDetails } from '#api/problem-details.ts'
import { problemOf } from '#api/problem-of.ts'
import { type ProblemCode, problems } from '#domain/problems/problems.ts'

const codes = Object.keys(problems) as ProblemCode[]

describe.each(codes)('the refusal %s', (code) => {
  test.each(['fr', 'en'] as const)('is answered as problem details in %s', (language) => {
    const problem = problemOf({ code }, language, 'r-1')
    expect(problemDetails.parse(problem)).toEqual({
      type: `/problems/${code}`,
      code,
      status: problems[code].status,
      title: problems[code].title[language],
      detail: problems[code].todo[language],
      instance: 'urn:request:r-1',
    })
  })
})

test('the errors at fields are told in the reader’s language, their values filled in', () => {
  const errors = [{ pointer: '/startsOn', code: 'in-the-past', values: { today: '2026-11-20' } }]
  expect(problemOf({ code: 'invalid-input', errors }, 'fr', 'r-1').errors).toEqual([
    {
      pointer: '/startsOn',
      code: 'in-the-past',
      detail: 'Cette date est passée : prenez le 20 novembre 2026 ou plus tard.',
    },
  ])
})

test('what the reader needs besides is carried along and never takes the place of the refusal’s own fields', () => {
  const extra = { decision: { id: 'd' }, caseStatus: 'refused', status: 200, title: 'x', errors: 'none' }
  expect(problemOf({ code: 'already-decided', errors: [], extra }, 'en', 'r-1')).toMatchObject({
    decision: { id: 'd' },
    caseStatus: 'refused',
    status: 409,
    title: 'A decision has already been taken.',
    errors: [],
  })
})
