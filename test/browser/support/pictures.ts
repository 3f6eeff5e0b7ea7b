import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { localDir } from '#local/terminal/paths.ts'
import { type Size, sizes } from './browser.ts'

const folder = join(localDir, 'screenshots')

/** Takes the page's picture as a laptop and as a phone shows it, to be looked at: .local/screenshots. */
export const picture = async (page: Page, name: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const before = page.viewportSize()
  for (const size of Object.keys(sizes) as Size[]) {
    await page.setViewportSize(sizes[size])
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) })
  }
  if (before) await page.setViewportSize(before)
}
