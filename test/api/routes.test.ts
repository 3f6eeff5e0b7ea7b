import { describe, expect, test } from 'vitest'
import type { Route } from '#api/route.ts'
import { routes } from '#api/routes.ts'
import { permissions } from '#domain/access/permission.ts'

const all = Object.entries<Route>(routes)

test('no two doors stand at the same address with the same method', () => {
  const addresses = all.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('a door that reads cannot be one of those that write: what changes something is a POST of the writing function', () => {
  for (const [name, { method, power, action }] of all) {
    if (method === 'GET') expect(power, name).not.toBe('write')
    if (
      action !== null &&
      /:(submit|correct|decide|record|resume|upload|attest)$/.test(action) &&
      name !== 'assessDraft'
    )
      expect({ name, method, power }).toEqual({ name, method: 'POST', power: 'write' })
  }
})

test('every action of the permission table has a door', () => {
  const used = new Set<string | null>(all.map(([, { action }]) => action))
  expect(Object.keys(permissions).filter((action) => !used.has(action))).toEqual([])
})

describe.each(all)('the door %s', (_, route) => {
  test('refuses an unknown parameter: a typing mistake is told, not ignored', () => {
    for (const schema of [route.params, route.query, route.body]) {
      const outcome = schema.safeParse({ typo: '1' })
      expect(outcome.success).toBe(false)
      expect(outcome.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys')
    }
  })
})
