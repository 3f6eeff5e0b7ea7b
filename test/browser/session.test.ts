import { describe, expect, test } from 'vitest'
import { browserForThisFile } from '#test/browser/support/browser.ts'
import { typedInto } from '#test/browser/support/form.ts'
import { enter, go, openAs } from '#test/browser/support/person.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { testCloud } from '#test/support/cloud.ts'

const { device } = browserForThisFile()
const fr = textsIn.fr
const en = textsIn.en

describe('Signing in', () => {
  test('comes back to the very page that was asked for, its filter included', async () => {
    const { page } = await openAs(await device('fr'), 'ousmane', '/inventory?status=in-force&country=FR')
    await page.getByRole('heading', { level: 1, name: fr.inventory.title }).waitFor()
    expect(new URL(page.url()).search).toBe('?status=in-force&country=FR')
  })

  test.each([
    ['awa', fr.requests.title],
    ['fatoumata', fr.queue.title],
    ['ousmane', fr.inventory.title],
    ['mariam', fr.inventory.title],
    ['kadiatou', fr.inventory.titleStopped],
  ] as const)('leads %s to the page of their work', async (who, title) => {
    const { page } = await openAs(await device('fr'), who)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  test('is asked for again once the session has ended, and the request begun is still there', async () => {
    const { page } = await openAs(await device('fr'), 'awa', '/requests/new')
    await typedInto(page, fr.intake.fields.recipientName).fill('Baobab Courrier')
    await page.getByText(/Enregistré à \d/).waitFor()
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await page.locator('input[name="password"]').waitFor()
    await enter(page, 'awa')
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/requests/new')
    expect(await typedInto(page, fr.intake.fields.recipientName).inputValue()).toBe('Baobab Courrier')
  })

  test('out ends the session: the next page asks to sign in', async () => {
    const { origin } = await testCloud()
    const { page } = await openAs(await device('fr'), 'awa')
    await page.getByRole('button', { name: fr.frame.signOut }).click()
    await page.getByRole('heading', { name: fr.signIn.out.title }).waitFor()
    await page.goto(`${origin}/requests`)
    await page.locator('input[name="password"]').waitFor()
  })
})

describe('The language', () => {
  test('switches at once, without losing what was typed, and is kept for the person', async () => {
    const context = await device('fr')
    const { page } = await openAs(context, 'awa', '/requests/new')
    await typedInto(page, fr.intake.fields.recipientName).fill('Karité')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: en.intake.title }).waitFor()
    expect(await typedInto(page, en.intake.fields.recipientName).inputValue()).toBe('Karité')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await go(page, '/requests')
    await page.getByRole('heading', { level: 1, name: en.requests.title }).waitFor()

    const { page: other } = await openAs(context, 'moussa', '/requests')
    await other.getByRole('button', { name: 'Français' }).click()
    await other.getByRole('heading', { level: 1, name: fr.requests.title }).waitFor()
    await go(page, '/requests')
    await page.getByRole('heading', { level: 1, name: en.requests.title }).waitFor()
  })
})

describe('A page that is not for its reader', () => {
  test('says so, and what to do', async () => {
    const { page } = await openAs(await device('fr'), 'awa')
    await go(page, '/inventory')
    await page.getByText('Cette action ne vous est pas ouverte.').waitFor()
    expect(await page.getByRole('button', { name: fr.components.retry }).count()).toBe(0)
  })

  test('nor a case that does not exist, or is somebody else’s', async () => {
    const { page } = await openAs(await device('en'), 'awa')
    await go(page, '/cases/00000000-0000-4000-8000-000000000000')
    await page.getByText('Not found.').waitFor()
  })
})
