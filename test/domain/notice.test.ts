import { describe, expect, test } from 'vitest'
import { noticeOf } from '#domain/notice.ts'
import { reaching, statuses } from '../support/lives.ts'

const reader = (language: 'fr' | 'en') => ({ id: 'p', name: 'Aminata', email: 'aminata@djoliba.example', language })
const mail = (status: (typeof statuses)[number], language: 'fr' | 'en') =>
  noticeOf(reaching[status]().now, reader(language), 'https://page.example')

describe.each(statuses)('the mail about a case that is %s', (status) => {
  test('says in the reader’s language what became of the request, and where to see it', () => {
    const [fr, en] = [mail(status, 'fr'), mail(status, 'en')]
    expect(fr.text).toContain('Bonjour Aminata,')
    expect(en.text).toContain('Hello Aminata,')
    for (const { subject, text } of [fr, en]) {
      expect(subject).toContain('Customer tickets — Baobab Desk')
      expect(subject).not.toContain('\n')
      expect(text).toContain(`https://page.example/cases/${reaching[status]().now.id}`)
    }
    expect(fr.subject).toContain(' : ')
    expect(en.subject).not.toContain(' :')
    expect(fr.text).not.toBe(en.text)
  })
})

test('a return carries its reason and its questions', () => {
  const { text } = mail('returned', 'en')
  expect(text).toContain('Reason: Incomplete.')
  expect(text).toContain('– Where are the backups?')
})

test('an approval that waits for the authority says that the data must not leave yet', () => {
  expect(mail('awaiting-authorisation', 'en').text).toContain('the data must not leave yet')
  expect(mail('awaiting-authorisation', 'fr').text).toContain('les données ne doivent pas encore partir')
})
