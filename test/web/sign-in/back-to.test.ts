import { expect, test } from 'vitest'
import { backTo } from '#web/sign-in/back-to.ts'

test.each([
  ['/cases/7?x=1', '/cases/7?x=1'],
  ['/', '/'],
])('after sign-in one is where one was: %s', (path, expected) => {
  expect(backTo(path)).toBe(expected)
})

test.each([
  ['another site', 'https://elsewhere.example/'],
  ['another site without its scheme', '//elsewhere.example/'],
  ['another site by a backslash', '/\\elsewhere.example/'],
  ['a script', 'javascript:alert(1)'],
  ['the sign-in page itself', '/signed-in?code=1'],
  ['nothing', undefined],
  ['no text', { path: '/' }],
])('a sign-in never leads to %s', (_, path) => {
  expect(backTo(path)).toBe('/')
})
