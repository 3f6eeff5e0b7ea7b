import { expect, test } from 'vitest'
import { intentionFor } from '#web/api/intention.ts'

const keys = () => {
  let last = 0
  return () => `key-${++last}`
}

test('the same content sent again is the same intention: it counts once', () => {
  const next = keys()
  const first = intentionFor(null, { recipient: 'Baobab' }, next)
  expect(intentionFor(first, { recipient: 'Baobab' }, next)).toEqual(first)
})

test('another content is another intention', () => {
  const next = keys()
  const first = intentionFor(null, { recipient: 'Baobab' }, next)
  expect(intentionFor(first, { recipient: 'Karité' }, next).key).not.toBe(first.key)
})
