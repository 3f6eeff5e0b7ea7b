import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { type DocumentKind, documentKinds } from '#domain/documents/clause-report.ts'
import { OtherKind } from '#web/components/clauses/OtherKind.tsx'
import en from '#web/i18n/en.ts'
import fr from '#web/i18n/fr.ts'
import { startTexts } from '#web/i18n/start.ts'

const texts = { fr: await startTexts('fr', fr), en: await startTexts('en', en) }
const shown = (kind: DocumentKind, language: 'fr' | 'en') =>
  renderToStaticMarkup(
    <I18nextProvider i18n={texts[language]}>
      <OtherKind kind={kind} />
    </I18nextProvider>,
  )

test('A paper that is no processing agreement is named for what it is, in both languages', () => {
  expect(shown('security-policy', 'en')).toContain('looks like a security policy, not like a data processing agreement')
  expect(shown('security-policy', 'fr')).toContain('ressemble à une politique de sécurité, et non à un accord')
})

test.each(documentKinds)(
  'What looks like %s is spoken of without a gap; an agreement is not spoken of at all',
  (kind) => {
    for (const language of ['fr', 'en'] as const) {
      if (kind === 'processing-agreement') expect(shown(kind, language)).toBe('')
      else expect(shown(kind, language)).not.toContain('clauses.')
    }
  },
)
