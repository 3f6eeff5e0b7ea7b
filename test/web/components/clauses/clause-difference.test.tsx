import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import type { ClauseChange } from '#domain/clauses/report/compare-reports.ts'
import { ClauseDifference } from '#web/components/clauses/ClauseDifference.tsx'
import fr from '#web/i18n/fr.ts'
import { startTexts } from '#web/i18n/start.ts'

const texts = await startTexts('fr', fr)
const shown = (changes: readonly ClauseChange[] | null) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <ClauseDifference changes={changes} />
    </I18nextProvider>,
  )
const change = (name: string, direction: ClauseChange['direction']): ClauseChange => ({
  requirement: name,
  label: { fr: name, en: name },
  from: direction === 'better' ? 'absent' : 'present',
  to: direction === 'better' ? 'present' : 'absent',
  direction,
})

describe('What a new version of a contract changed', () => {
  test('tells what was lost first, and what was gained in one line that opens', () => {
    const page = shown([change('Audit', 'better'), change('Secret', 'worse'), change('Fin', 'better')])
    expect(page.indexOf('Secret : Présente → Absente')).toBeGreaterThan(0)
    expect(page.indexOf('Secret')).toBeLessThan(page.indexOf('<details'))
    expect(page).toContain('2 clauses améliorées')
    expect(page.indexOf('Audit')).toBeGreaterThan(page.indexOf('<details'))
  })

  test('is said to be nothing where nothing changed, and not at all where there was no version before', () => {
    expect(shown([])).toContain('Aucune clause n’a changé')
    expect(shown(null)).toBe('')
  })
})
