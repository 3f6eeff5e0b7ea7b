import { expect, it } from 'vitest'
import { Places, refers } from '#domain/clauses/reader/places.ts'
import { tokenise } from '#domain/clauses/text/passage.ts'
import type { Block } from '#domain/documents/text-document.ts'

const text = tokenise(
  [
    '1. Instructions',
    '2. Audits',
    '2.1 The Client may inspect the premises.',
    'Annex 2 – Security measures',
    'Notwithstanding clause 2, no visit takes place before the second year.',
    'By way of exception to article 2.1, a report is enough.',
    'Annex 2 may be changed at any time.',
    'Clause 19 applies.',
  ].map((line): Block => ({ kind: 'paragraph', level: 0, text: line, page: null })),
)
const places = new Places(text)

it.each([
  [4, [1]],
  [5, [2]],
  [6, [3]],
  [7, []],
])('a sentence that names another clause by its number points at it (line %i)', (line, named) => {
  const passage = text.passages[line]
  expect(places.namedIn({ from: passage?.from ?? 0, to: passage?.to ?? 0, passage: line })).toEqual(named)
})

it.each([
  ['notwithstanding clause 8', true],
  ['par exception a l article 4', true],
  ['this clause applies', false],
])('knows whether words name a place: %s', (words, expected) => {
  expect(refers(words.split(' '))).toBe(expected)
})
