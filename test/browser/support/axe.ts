import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe has against the page as it stands: rule and place, one a line. Empty is good. */
export const barriers = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`))
}
