import { describe, expect, test } from 'vitest'
import { type Draft, emptyDraft } from '#web/intake/_lib/draft.ts'
import { leftOut } from '#web/intake/_lib/left-out.ts'
import { shownNext } from '#web/intake/_lib/shown-questions.ts'
import type { LegalPointer } from '#web/intake/_lib/steps.ts'

const empty = emptyDraft({ name: 'Djoliba Télécom', country: 'ML' })
const abroad: Draft = { ...empty, recipient: { ...empty.recipient, country: 'IN' }, whereabouts: 'there' }
const home: Draft = { ...abroad, whereabouts: 'home', recipient: { ...abroad.recipient, country: 'ML' } }
const next = (before: LegalPointer[], asked: LegalPointer[] | null, draft = abroad, open = true) =>
  shownNext(before, { draft, asked, open })

describe('The legal questions on the page', () => {
  test('stand in the order that is worth asking', () => {
    expect(next([], ['/authorisedBy', '/tool'], abroad, false)).toEqual(['/authorisedBy', '/tool'])
  })

  test('never go away or move under somebody’s hands: what is asked in addition comes last', () => {
    expect(next(['/tool', '/evidence'], ['/authorisedBy', '/tool'])).toEqual(['/tool', '/evidence', '/authorisedBy'])
    expect(next(['/tool', '/evidence'], null)).toEqual(['/tool', '/evidence'])
  })

  test('are gone on return where no answer was given and the law does not ask any more', () => {
    expect(next(['/authorisedBy', '/securityMeasures'], ['/securityMeasures'], home, false)).toEqual([
      '/securityMeasures',
    ])
  })

  test('stay where they were answered, whatever the law asks now', () => {
    const answered: Draft = { ...home, evidence: ['necessity-note'] }
    expect(next(['/evidence'], ['/securityMeasures'], answered, false)).toEqual(['/evidence', '/securityMeasures'])
  })

  test('leave at once where they make no sense any more, and come back with their answer', () => {
    const tooled: Draft = { ...abroad, tool: 'bcr' }
    expect(next(['/tool'], [], { ...tooled, whereabouts: 'home', recipient: home.recipient })).toEqual([])
    expect(next([], [], tooled)).toEqual(['/tool'])
  })

  test('are not there before the law has answered, but for what was answered', () => {
    expect(next(['/authorisedBy', '/tool'], null, { ...abroad, tool: 'bcr' }, false)).toEqual(['/tool'])
  })

  test('settle: what is shown for the same answers is the same again', () => {
    for (const open of [true, false]) {
      const once = next(['/evidence'], ['/tool', '/authorisedBy'], abroad, open)
      expect(next(once, ['/tool', '/authorisedBy'], abroad, open)).toEqual(once)
    }
  })
})

describe('What a request says nothing of', () => {
  test('is told apart: what nobody was asked, and what stayed without an answer', () => {
    expect(leftOut(home, { asked: ['/securityMeasures'] })).toEqual({
      notAsked: ['/evidence', '/authorisedBy'],
      unanswered: ['/securityMeasures'],
    })
  })

  test('is not passed off as “not asked” while the law has not said so', () => {
    expect(leftOut(home, { asked: null })).toEqual({
      notAsked: [],
      unanswered: ['/evidence', '/authorisedBy', '/securityMeasures'],
    })
  })
})
