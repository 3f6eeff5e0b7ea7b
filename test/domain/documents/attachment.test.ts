import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attachment } from '#domain/documents/attachment.ts'

const prefix = "attachment; filename*=UTF-8''"

describe('a file that is offered for saving', () => {
  test.each([
    ["l'accord (signé).docx", 'l%27accord%20%28sign%C3%A9%29.docx'],
    ['dpa*.pdf', 'dpa%2A.pdf'],
    ['a"; filename="b.exe', 'a%22%3B%20filename%3D%22b.exe'],
  ])('keeps its name: %s', (name, encoded) => {
    expect(attachment(name)).toBe(prefix + encoded)
  })

  test('whatever it is called, its name stays one parameter of the header and comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = attachment(name)
        // the attr-char of RFC 8187 §3.2.1, and percent-encoded bytes
        expect(header).toMatch(/^attachment; filename\*=UTF-8''(?:[\w!#$&+.^`|~-]|%[\dA-F]{2})*$/)
        expect(decodeURIComponent(header.slice(prefix.length))).toBe(name.toWellFormed())
      }),
    )
  })
})
