import { expect, test } from 'vitest'
import { caseStatuses } from '#domain/facts/catalogues.ts'
import { barriers } from '#test/browser/support/axe.ts'
import { browserForThisFile } from '#test/browser/support/browser.ts'
import { press, write } from '#test/browser/support/form.ts'
import { go, openAs } from '#test/browser/support/person.ts'
import { picture } from '#test/browser/support/pictures.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { withBroken } from '#test/support/broken.ts'
import { abroad } from '#test/support/facts.ts'
import { as, file, until } from '#test/support/people.ts'

const { device } = browserForThisFile()
const t = textsIn.fr
const { resume } = t.cases

test('A case that stopped is found by the administrator, resumed with a reason, and goes on before their eyes', async () => {
  const awa = await as('awa')
  const name = `Fanta Réseaux ${Date.now().toString(36)}`
  let id = ''
  await withBroken('assessthesafeguards', 'REGISTRY_TABLE', async () => {
    id = (await file(awa, abroad({ recipient: { ...abroad().recipient, name } }))).id
    await until(awa, id, ({ status }) => status === 'stopped', 120)
  })

  // whoever asked sees that it stopped, that nothing is lost, and has nothing to do about it
  const { page: hers } = await openAs(await device('fr'), 'awa', `/cases/${id}`)
  await hers.getByText(resume.forOthers).waitFor()
  expect(await hers.getByRole('button', { name: resume.submit }).count()).toBe(0)

  const { page, complaints } = await openAs(await device('fr'), 'kadiatou')
  await go(page, '/inventory?status=stopped')
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: t.cases.yourTurn['case:resume'], exact: true }).click()
  await page.getByText(resume.text.replace('{{step}}', resume.steps['Assess the safeguards'])).waitFor()
  expect(await barriers(page)).toEqual([])
  await picture(page, 'stopped-fr')

  await press(page, resume.submit)
  await page.getByText('Répondez à cette question.').waitFor()
  await write(page, resume.why, 'La table est revenue.')
  await press(page, resume.submit)
  await page.getByRole('status').filter({ hasText: caseStatuses['awaiting-decision'].fr }).waitFor({ timeout: 60_000 })
  await page.getByText('La table est revenue.').first().waitFor()
  await page.getByText(t.cases.history.chainHolds).waitFor()
  expect(complaints).toEqual([])

  await hers.getByRole('status').filter({ hasText: caseStatuses['awaiting-decision'].fr }).waitFor()
})
