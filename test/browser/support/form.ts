import type { Locator, Page } from 'playwright-core'

/** A question or an option by its first words; a space that does not break, as before a French question mark, is a space. */
const startingWith = (label: string) =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')}`)

/** What is typed into; one that offers what was typed before is a list to a screen reader as well. */
export const typedInto = (page: Page, label: string): Locator =>
  page
    .getByRole('textbox', { name: startingWith(label) })
    .or(page.getByRole('combobox', { name: startingWith(label) }).and(page.locator('[list]')))

export const write = (page: Page, label: string, text: string): Promise<void> => typedInto(page, label).fill(text)

/** A day is typed into the browser's own control, which is labelled like any other. */
export const writeDay = (page: Page, label: string, day: string): Promise<void> => page.getByLabel(label).fill(day)

/** Opens a list and chooses from it; the list is searched where it can be. */
export const choose = async (page: Page, label: string, ...options: string[]): Promise<void> => {
  // the panel beside the form names its questions by the same words: the list is the one that opens something
  const trigger = page.getByRole('button', { name: startingWith(label) }).and(page.locator('[aria-haspopup]'))
  await trigger.click()
  for (const option of options) {
    const search = page.getByRole('combobox').and(page.locator(':not([list])'))
    if (await search.isVisible()) await search.fill(option)
    // an option also says what is chosen already: its own words come first
    const wanted = page
      .getByRole('option')
      .filter({ hasText: startingWith(option) })
      .first()
    // as a hand does: the list takes what is pointed at, and a list just filtered knows nothing of a pointer yet
    await wanted.hover()
    await wanted.click()
  }
  if ((await trigger.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape')
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
