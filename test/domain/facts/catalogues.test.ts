import { describe, expect, test } from 'vitest'
import { caseStatus } from '#domain/case/case.ts'
import * as catalogues from '#domain/facts/catalogues.ts'
import { codesOf } from '#domain/facts/codes-of.ts'

const { noToolNeeded, ...lists } = catalogues

describe.each(Object.entries(lists))('the list %s', (_, list) => {
  const labels = Object.entries(list)

  test('names each code in both languages, beginning with a capital, without blanks around it', () => {
    for (const [code, label] of labels) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const text of [label.fr, label.en]) {
        expect(text).toBe(text.trim())
        expect(text).toMatch(/^[\p{Lu}\d]/u)
        expect(text).not.toMatch(/'/)
      }
    }
  })

  test('never says two things with the same words', () => {
    for (const language of ['fr', 'en'] as const)
      expect(new Set(labels.map(([, label]) => label[language])).size).toBe(labels.length)
  })
})

test('every status that a case can have is named', () => {
  expect(codesOf(catalogues.caseStatuses).options.toSorted()).toEqual(caseStatus.options.toSorted())
})
