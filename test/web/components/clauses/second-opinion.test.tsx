import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import type { SecondOpinion } from '#domain/clauses/opinion/opinion.ts'
import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { aClause, aClauseReport } from '#test/support/samples.ts'
import { OpinionNote } from '#web/components/clauses/OpinionNote.tsx'
import { SecondOpinionSummary } from '#web/components/clauses/SecondOpinionSummary.tsx'
import { standingClauses } from '#web/components/clauses/standing-clauses.ts'
import en from '#web/i18n/en.ts'
import fr from '#web/i18n/fr.ts'
import { startTexts } from '#web/i18n/start.ts'

const opinion = (requirement: string, verdict: SecondOpinion['opinions'][number]['verdict']) => ({
  requirement,
  verdict,
  quote: verdict === 'absent' ? null : 'The Provider opens its books once a year',
  comment: 'Books are no premises.',
})
const second = (over: Partial<SecondOpinion> = {}): SecondOpinion => ({
  model: 'a-maker.a-model-v1:0',
  at: '2026-11-25T09:00:00.000Z',
  state: 'given',
  because: null,
  opinions: [opinion('audit', 'partial'), opinion('breach', 'absent'), opinion('secrecy', 'present')],
  discarded: 0,
  ...over,
})
const reportWith = (secondOpinion: SecondOpinion | null) =>
  aClauseReport(
    [
      aClause('present', 'Audit'),
      aClause('absent', 'Breach'),
      aClause('read-yourself', 'Secrecy'),
      { ...aClause('present', 'ML audit'), like: 'audit' },
    ],
    { secondOpinion },
  )

const texts = { fr: await startTexts('fr', fr), en: await startTexts('en', en) }

/** What a reader sees, fold by fold, without markup. */
const shown = (report: ClauseReport, language: 'fr' | 'en') => {
  const clauses = standingClauses('none', report)
  const words = (markup: string) =>
    markup
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  const drawn = (element: React.ReactElement) =>
    renderToStaticMarkup(<I18nextProvider i18n={texts[language]}>{element}</I18nextProvider>)
  const notes = clauses.map((clause) => drawn(<OpinionNote clause={clause} contractLanguage="en" />))
  return {
    summary: words(drawn(<SecondOpinionSummary second={report.secondOpinion} clauses={clauses} />)),
    notes: notes.map(words),
    open: notes.map((note) => note.includes('<details class="opinion" open')),
  }
}

describe('A second opinion beside a contract’s clauses', () => {
  test('says of each clause whether it agrees, in which words of the contract, by whom and when, and that it does not decide', () => {
    const { notes, open } = shown(reportWith(second()), 'en')
    expect(notes[0]).toContain('Second opinion: Partial, unlike the system')
    expect(notes[0]).toContain('The Provider opens its books once a year')
    expect(notes[0]).toContain('a-maker.a-model-v1:0')
    expect(notes[0]).toContain('2026')
    expect(notes[0]).toContain('Does not decide')
    expect(notes[1]).toContain('as the system')
    expect(notes[2]).toContain('the system leaves it to you')
    expect(notes[3]).toContain('Partial, unlike the system')
    expect(open).toEqual([true, false, true, true])
  })

  test('is counted above them, and changes no verdict', () => {
    const report = reportWith(second({ discarded: 2 }))
    expect(shown(report, 'en').summary).toMatch(/1 verdict agrees with the system’s, 2 differ, 1 is on a clause/)
    expect(shown(report, 'en').summary).toContain('2 answers thrown away')
    expect(shown(report, 'fr').summary).toContain('1 verdict concorde avec celui du système, 2 diffèrent, 1 porte sur')
    expect(standingClauses('none', report).map(({ verdict }) => verdict)).toEqual(
      standingClauses('none', reportWith(null)).map(({ verdict }) => verdict),
    )
  })

  test.each([
    ['no-answer-in-time', 'Le modèle n’a pas répondu à temps.'],
    ['refused-or-failed', 'Le modèle a refusé, ou n’a pas pu être joint.'],
    ['not-understood', 'La réponse du modèle est inutilisable'],
    ['too-long', 'Le contrat est trop long'],
  ] as const)('that is none (%s) is told with its cause', (because, told) => {
    const { summary, notes } = shown(reportWith(second({ state: 'none', because, opinions: [] })), 'fr')
    expect(summary).toContain(`Il n’y en a pas. ${told}`)
    expect(notes).toEqual(['', '', '', ''])
  })

  test('is nowhere to be seen where nobody was asked', () => {
    expect(shown(reportWith(null), 'fr')).toMatchObject({ summary: '', notes: ['', '', '', ''] })
  })

  test('stands against the system’s own verdict, whatever a person said afterwards', () => {
    const overruled = {
      requirement: 'audit',
      verdict: 'partial' as const,
      was: 'present' as const,
      reason: 'Only books.',
      by: { id: 'f', name: 'Fatoumata' },
      at: '2026-11-25T10:00:00.000Z',
    }
    const [audit] = standingClauses('none', reportWith(second()), [overruled])
    expect(audit).toMatchObject({ verdict: 'partial', opinion: { verdict: 'partial', stand: 'differs' } })
  })
})
