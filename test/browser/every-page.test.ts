import { describe, expect, test } from 'vitest'
import type { Language } from '#domain/words/language.ts'
import { barriers } from '#test/browser/support/axe.ts'
import { browserForThisFile, sizes } from '#test/browser/support/browser.ts'
import { go, openAs } from '#test/browser/support/person.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import type { Name } from '#test/support/people.ts'

const { device } = browserForThisFile()

type PageOf = { path: string; title: (language: Language) => string }

/** Every page, as the person who works on it sees it; the case pages are walked in the four steps. */
const pagesOf: readonly [Name, readonly PageOf[]][] = [
  [
    'awa',
    [
      { path: '/requests', title: (l) => textsIn[l].requests.title },
      { path: '/requests/new', title: (l) => textsIn[l].intake.title },
      { path: '/nowhere', title: (l) => textsIn[l].components.errors['not-found'].title },
    ],
  ],
  ['fatoumata', [{ path: '/queue', title: (l) => textsIn[l].queue.title }]],
  [
    'ousmane',
    [
      { path: '/inventory', title: (l) => textsIn[l].inventory.title },
      { path: '/inventory/map', title: (l) => textsIn[l].inventory.mapPage.title },
      { path: '/law', title: (l) => textsIn[l].law.title },
    ],
  ],
  ['kadiatou', [{ path: '/inventory?status=stopped', title: (l) => textsIn[l].inventory.titleStopped }]],
]

describe.each<Language>(['fr', 'en'])('Every page in %s', (language) => {
  test.each(pagesOf)(
    'of %s says what it is about, has no barrier, and fits a laptop and a phone',
    async (who, pages) => {
      const { page, complaints } = await openAs(await device(language), who)
      for (const { path, title } of pages)
        for (const [size, viewport] of Object.entries(sizes)) {
          await page.setViewportSize(viewport)
          await go(page, path)
          await page.getByRole('heading', { level: 1, name: title(language) }).waitFor()
          await page.waitForLoadState('networkidle')
          const here = `${path} on a ${size}`
          expect(await page.title(), here).toContain(title(language))
          expect(await page.getAttribute('html', 'lang'), here).toBe(language)
          expect(await barriers(page), here).toEqual([])
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(wider, `${here} scrolls sideways`).toBeLessThanOrEqual(0)
        }
      expect(complaints).toEqual([])
    },
  )
})
