import type { BrowserContext, Page } from 'playwright-core'
import { testCloud } from '#test/support/cloud.ts'
import type { Name } from '#test/support/people.ts'

/** What a browser complained about while a page was open: faults of scripts, and whatever the content security policy stopped. */
export type Complaints = string[]

/** Fills in the sign-in page as this person. */
export const enter = async (page: Page, name: Name): Promise<void> => {
  const { users } = await testCloud()
  const user = users.find(({ email }) => email.startsWith(`${name}.`))
  if (user === undefined) throw new Error(`There is no demo user called ${name}.`)
  await page.locator('input[name="username"]').fill(user.email)
  await page.locator('input[name="password"]').fill(user.password)
  await page.locator('button[type="submit"], input[type="submit"]').first().click()
}

/** Opens a page as this person: the page asks to sign in, and comes back to where it was asked for. */
export const openAs = async (
  device: BrowserContext,
  name: Name,
  path = '/',
): Promise<{ page: Page; complaints: Complaints }> => {
  const { origin } = await testCloud()
  const page = await device.newPage()
  const complaints: Complaints = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(message.text())
  })
  await page.goto(origin + path)
  await enter(page, name)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return { page, complaints }
}

/** Goes to one of our pages within the session. */
export const go = async (page: Page, path: string): Promise<void> => {
  const { origin } = await testCloud()
  await page.goto(origin + path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
