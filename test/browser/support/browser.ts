import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Language } from '#domain/words/language.ts'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The machine's own Chromium; CHROMIUM names one that is elsewhere. */
const executable = (): string => {
  const found = [process.env.CHROMIUM ?? '', ...usual].find((path) => path !== '' && existsSync(path))
  if (found === undefined)
    throw new Error(`The browser tests need Chromium (looked in ${usual.join(', ')}). Install it, or set CHROMIUM.`)
  return found
}

export const sizes = {
  laptop: { width: 1366, height: 850 },
  phone: { width: 390, height: 844 },
} as const
export type Size = keyof typeof sizes

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' }

/** A browser for the tests of a file; each context is a person at a device of their own. */
export const browserForThisFile = () => {
  let browser: Browser
  beforeAll(async () => {
    // a container has no user namespaces for Chromium's sandbox; only our own pages are opened
    browser = await chromium.launch({ executablePath: executable(), args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())
  return {
    device: (language: Language, size: Size = 'laptop'): Promise<BrowserContext> =>
      browser.newContext({ locale: locales[language], viewport: sizes[size], acceptDownloads: true }),
  }
}
