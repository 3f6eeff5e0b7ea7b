import { expect, test } from 'vitest'
import { browserForThisFile } from '#test/browser/support/browser.ts'
import { press } from '#test/browser/support/form.ts'
import { openAs } from '#test/browser/support/person.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { atHome } from '#test/support/facts.ts'
import { as, file } from '#test/support/people.ts'

const { device } = browserForThisFile()
const t = textsIn.fr

test('The inventory is searched as one types, letter by letter and with spaces, and cleared with one press', async () => {
  const name = `Ségou Papeterie ${Date.now().toString(36)}`
  await file(await as('awa'), atHome({ recipient: { ...atHome().recipient, name } }))
  const { page } = await openAs(await device('fr'), 'ousmane', '/inventory')
  const box = page.getByLabel(t.inventory.text)
  await box.pressSequentially(name, { delay: 40 })
  expect(await box.inputValue()).toBe(name)
  await expect.poll(() => new URL(page.url()).searchParams.get('text')).toBe(name)
  await page.getByRole('heading', { level: 1, name: `${t.inventory.title} (1)` }).waitFor()
  await page.getByRole('link', { name }).waitFor()

  await press(page, t.inventory.clear)
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await expect.poll(() => box.inputValue()).toBe('')
})
