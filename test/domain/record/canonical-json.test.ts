import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, lasting, NoCanonicalFormError } from '#domain/record/canonical-json.ts'

describe('The canonical JSON of a content', () => {
  test('is the one that others work out for it (RFC 8785)', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value))
      }),
    )
  })

  test('has its keys in the order of their UTF-16 code units, and none that hold nothing', () => {
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\u{1f600}': 3, '1': 4, '\u0080': 5, b: undefined })).toBe(
      '{"\\r":2,"1":4,"\u0080":5,"\u20ac":1,"\u{1f600}":3}',
    )
  })

  test('writes numbers as ECMAScript does', () => {
    expect(canonicalJson([1e30, 4.5, 2e-3, 1e-27, -0, 10])).toBe('[1e+30,4.5,0.002,1e-27,0,10]')
  })

  test('is the same where a part of it is known never to change', () => {
    const title = lasting({ fr: 'Champ d’application', en: 'Scope' })
    const once = canonicalJson({ rule: 'A', title })
    expect(once).toBe('{"rule":"A","title":{"en":"Scope","fr":"Champ d’application"}}')
    expect(canonicalJson([{ rule: 'A', title }, title])).toBe(`[${once},{"en":"Scope","fr":"Champ d’application"}]`)
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [{ '\udc00': 1 }], [[undefined]]])(
    'does not exist for %j',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(NoCanonicalFormError)
    },
  )
})
