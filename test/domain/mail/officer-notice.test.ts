import { describe, expect, test } from 'vitest'
import { officerNoticeOf } from '#domain/mail/officer-notice.ts'
import { being, reaching } from '#test/support/lives.ts'

const reader = (language: 'fr' | 'en') => ({ id: 'f', name: 'Fatoumata', email: 'f@djoliba.example', language })
const toDecide = being(reaching['awaiting-decision']().now, 'awaiting-decision')
const toRecord = being(reaching['awaiting-authorisation']().now, 'awaiting-authorisation')
const origin = 'https://page.example'

describe('the mail to an officer', () => {
  test('says what waits, since when, what is recommended, until when, and where', () => {
    const { subject, text } = officerNoticeOf(toDecide, { again: false }, reader('fr'), origin)
    expect(subject).toBe('à décider — Customer tickets — Baobab Desk')
    expect(text).toMatch(/attend une décision depuis le \d{1,2}(er)? \p{L}+ 20\d\d\./u)
    expect(text).toContain('Recommandation : ')
    expect(text).toMatch(/Échéance : \d{1,2}(er)? \p{L}+ 20\d\d\./u)
    expect(text).toContain(`${origin}/cases/${toDecide.id}`)
  })

  test('is a reminder where nobody acted in time', () => {
    expect(officerNoticeOf(toDecide, { again: true }, reader('en'), origin).subject).toMatch(/^Reminder: to decide — /)
    expect(officerNoticeOf(toDecide, { again: true }, reader('fr'), origin).subject).toMatch(/^Rappel : à décider — /)
  })

  test('says of an authorisation that is late that the data must not leave yet', () => {
    const { subject, text } = officerNoticeOf(toRecord, { again: true }, reader('en'), origin)
    expect(subject).toContain('authorisation to record')
    expect(text).toContain('the data must not leave yet')
    expect(officerNoticeOf(toRecord, { again: true }, reader('fr'), origin).text).toContain(
      'les données ne doivent pas encore partir',
    )
  })
})
