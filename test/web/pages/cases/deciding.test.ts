import { describe, expect, test } from 'vitest'
import { ruling } from '#domain/case/ruling.ts'
import { decisionTaken, emptyRuling, isRulingDraft, rulingOf } from '#web/pages/cases/case/_lib/ruling-draft.ts'
import { joinAnswers } from '#web/pages/cases/case/correction/join-answers.ts'

describe('A decision as it is written', () => {
  test('is none until an outcome is chosen', () => {
    expect(rulingOf(emptyRuling)).toBeNull()
  })

  test.each([
    [{ outcome: 'approved' as const }, { outcome: 'approved', reason: 'Why', conditions: [] }],
    [
      {
        outcome: 'approved' as const,
        conditions: [
          { text: 'Sign', dueOn: '2027-01-01' },
          { text: ' ', dueOn: '' },
        ],
      },
      { outcome: 'approved', reason: 'Why', conditions: [{ text: 'Sign', dueOn: '2027-01-01' }] },
    ],
    [
      { outcome: 'refused' as const, questions: ['Left over?'] },
      { outcome: 'refused', reason: 'Why' },
    ],
    [
      { outcome: 'returned' as const, questions: ['Where?', '', 'Who?'] },
      { outcome: 'returned', reason: 'Why', questions: ['Where?', 'Who?'] },
    ],
  ])('sends what its outcome needs, and no line left empty: %j', (draft, expected) => {
    const made = rulingOf({ ...emptyRuling, reason: 'Why', ...draft })
    expect(made).toEqual(expected)
    expect(ruling.safeParse(made).success).toBe(true)
  })

  test('is kept for the tab, and something else in its place is not taken for it', () => {
    expect(isRulingDraft(JSON.parse(JSON.stringify(emptyRuling)))).toBe(true)
    expect(isRulingDraft(null)).toBe(false)
    expect(isRulingDraft({ outcome: 'approved' })).toBe(false)
  })
})

describe('The decision that somebody else was faster with', () => {
  test('is read from the refusal: what, by whom, when', () => {
    const decision = {
      id: 'd',
      outcome: 'refused',
      by: { id: 'i', name: 'Ibrahim' },
      at: '2026-11-25T10:00:00Z',
      reason: 'No',
    }
    expect(decisionTaken({ code: 'already-decided', decision })).toEqual({
      outcome: 'refused',
      by: { id: 'i', name: 'Ibrahim' },
      at: '2026-11-25T10:00:00Z',
    })
  })

  test.each([[{}], [{ decision: null }], [{ decision: { outcome: 'sold', by: { id: 'i', name: 'I' }, at: 'now' } }]])(
    'is not made up where the refusal carries none: %j',
    (problem) => {
      expect(decisionTaken(problem)).toBeNull()
    },
  )
})

describe('The answers to a return', () => {
  test('to one question are the answer itself', () => {
    expect(joinAnswers(['Where?'], [' In Senegal. '])).toBe('In Senegal.')
  })

  test('to several stand under the number of their question', () => {
    expect(joinAnswers(['Where?', 'Who?'], ['In Senegal.', 'Baobab.'])).toBe('1. In Senegal.\n2. Baobab.')
  })
})
