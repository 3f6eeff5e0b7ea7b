import { expect, test } from 'vitest'
import { abroad } from '#test/support/facts.ts'
import { as } from '#test/support/people.ts'

test('a draft is told what the law says of it, and nothing is stored', async () => {
  const awa = await as('awa')
  const before = (await awa('listCases', {})).cases.length
  const first = await awa('assessDraft', { body: abroad() })
  expect(first.restricted).toBe(true)
  expect(first.findings.length).toBeGreaterThan(0)
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
  expect((await awa('assessDraft', { body: abroad() })).hash).toBe(first.hash)
  expect((await awa('listCases', {})).cases).toHaveLength(before)
})
