import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { UnreadPages } from '#web/components/clauses/UnreadPages.tsx'
import fr from '#web/i18n/fr.ts'
import { startTexts } from '#web/i18n/start.ts'

const texts = await startTexts('fr', fr)
const shown = (pages: number[] | undefined) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <UnreadPages pages={pages} />
    </I18nextProvider>,
  )

describe('The pages of a contract that are pictures', () => {
  test('are told where its clauses are shown, each by its number', () => {
    expect(shown([2])).toContain('La page 2 est une image')
    expect(shown([2, 5, 6])).toContain('Les pages 2, 5 et 6 sont des images')
  })

  test('are not spoken of where every page was read', () => {
    expect(shown(undefined)).toBe('')
    expect(shown([])).toBe('')
  })
})
