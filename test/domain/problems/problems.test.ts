import { describe, expect, test } from 'vitest'
import {
  accepted,
  type ProblemCode,
  problems,
  RefusalError,
  refused,
  unwrap,
  within,
} from '#domain/problems/problems.ts'

describe.each(Object.entries(problems))('the refusal %s', (code, { status, title, todo }) => {
  test('says in both languages what happened and what to do, each as a sentence', () => {
    for (const text of [title.fr, title.en, todo.fr, todo.en]) expect(text).toMatch(/^\p{Lu}.*[.]$/u)
    expect(title.fr).not.toBe(title.en)
    expect(todo.fr).not.toBe(todo.en)
  })

  test('is written with proper apostrophes and French spacing', () => {
    for (const text of [title.fr, title.en, todo.fr, todo.en]) expect(text).not.toMatch(/['"]|\.\.\./)
    for (const text of [title.fr, todo.fr]) expect(text).not.toMatch(/\S[;:!?]/)
  })

  test('is an error of HTTP under a stable code', () => {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

test('an outcome gives its value, or its refusal thrown with all that it carries', () => {
  expect(unwrap(accepted(7))).toBe(7)
  const refusal = { code: 'wrong-status' as ProblemCode, extra: { caseStatus: 'refused' } }
  const attempt = () => unwrap(refused(refusal.code, { extra: refusal.extra }))
  expect(attempt).toThrow(RefusalError)
  expect(attempt).toThrow(expect.objectContaining({ refusal }))
})

test('errors found in a part point into the whole that was sent', () => {
  const errors = [{ pointer: '/startsOn', code: 'in-the-past' }]
  expect(within('/facts', refused('invalid-input', { errors }))).toEqual(
    refused('invalid-input', { errors: [{ pointer: '/facts/startsOn', code: 'in-the-past' }] }),
  )
  expect(within('/facts', refused('forbidden'))).toEqual(refused('forbidden'))
  expect(within('/facts', accepted(1))).toEqual(accepted(1))
})
