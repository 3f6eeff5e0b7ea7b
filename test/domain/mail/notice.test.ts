import { describe, expect, test } from 'vitest'
import { recommendation } from '#domain/assessment.ts'
import { changedNoticeOf, noticeOf } from '#domain/mail/notice.ts'
import { being, reaching, statuses } from '#test/support/lives.ts'
import en from '#web/components/_locales/en.json' with { type: 'json' }
import fr from '#web/components/_locales/fr.json' with { type: 'json' }

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

describe('the mail about a recommendation that has become another', () => {
  const c = being(reaching['awaiting-decision']().now, 'awaiting-decision')
  const overruling = {
    requirement: 'audit',
    was: 'absent' as const,
    verdict: 'present' as const,
    reason: 'Annexe 3, dernière page.',
    by: { id: 'f', name: 'Fatoumata' },
    at: '2026-11-25T10:00:00.000Z',
  }
  const clause = { fr: 'Droit d’audit', en: 'Right to audit' }
  const changed = (language: 'fr' | 'en', outcome: keyof typeof fr.recommendation, named = true) =>
    changedNoticeOf(
      { ...c, recommendation: { ...c.recommendation, outcome } },
      { overruling, clause: named ? clause : null },
      reader(language),
      'https://page.example',
    )

  test('says what is recommended now, who put which clause right and why, and that nothing is decided yet', () => {
    const { subject, text } = changed('fr', 'return')
    expect(subject).toBe('Customer tickets — Baobab Desk : la recommandation a changé')
    expect(text).toContain('a maintenant pour recommandation : retourner pour compléter.')
    expect(text).toContain('Fatoumata a corrigé ce que le système avait lu de la clause « Droit d’audit » du contrat.')
    expect(text).toContain('Motif : Annexe 3, dernière page.')
    expect(text).toContain('Rien n’est encore décidé')
    expect(text).toContain(`https://page.example/cases/${c.id}`)
    expect(changed('en', 'return').text).toContain('put right what the system had read of the clause “Right to audit”')
    expect(changed('en', 'return', false).text).toContain('had read of a clause of the contract')
  })

  test.each(recommendation.shape.outcome.options)('calls it as the page does: %s', (outcome) => {
    expect(changed('fr', outcome).text.toLowerCase()).toContain(fr.recommendation[outcome].toLowerCase())
    expect(changed('en', outcome).text.toLowerCase()).toContain(en.recommendation[outcome].toLowerCase())
  })
})
