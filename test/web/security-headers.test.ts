import { describe, expect, test } from 'vitest'
import { cacheControl, contentSecurityPolicy } from '#web/security-headers.ts'

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))

describe('The content security policy', () => {
  test('lets nothing run or paint but the page’s own files: nothing inline, nothing evaluated', () => {
    const policy = directives(contentSecurityPolicy())
    expect(policy['default-src']).toEqual(["'none'"])
    expect(policy['script-src']).toEqual(["'self'"])
    expect(policy['style-src']).toEqual(["'self'"])
    expect(contentSecurityPolicy()).not.toMatch(/unsafe|\*|https?:/)
  })

  test('lets the page talk to its own origin and to those that it is told, and to nobody else', () => {
    expect(directives(contentSecurityPolicy())['connect-src']).toEqual(["'self'"])
    expect(directives(contentSecurityPolicy(['https://sign-in.example']))['connect-src']).toEqual([
      "'self'",
      'https://sign-in.example',
    ])
  })

  test('lets no other page frame it', () => {
    expect(directives(contentSecurityPolicy())['frame-ancestors']).toEqual(["'none'"])
  })
})

test('files that carry their hash in the name are kept for a year, the page itself is asked for again', () => {
  expect(cacheControl('/assets/index-abc.js')).toContain('immutable')
  expect(cacheControl('/index.html')).toBe('no-cache')
  expect(cacheControl('/config.json')).toBe('no-cache')
})
