import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { caseStatuses, recipientRoles } from '#domain/facts/catalogues.ts'
import { fieldSentences } from '#domain/problems/field-errors.ts'
import { type SampleKind, sampleContract } from '#local/demo/contracts.ts'
import { barriers } from '#test/browser/support/axe.ts'
import { browserForThisFile } from '#test/browser/support/browser.ts'
import { press, typedInto, write } from '#test/browser/support/form.ts'
import { go, openAs } from '#test/browser/support/person.ts'
import { picture } from '#test/browser/support/pictures.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { abroad, atHome } from '#test/support/facts.ts'
import { approval, as, decide, file, fileAndWait } from '#test/support/people.ts'
import { draftOf } from '#web/intake/_lib/draft.ts'

const { device } = browserForThisFile()
const t = textsIn.fr

const questionInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[id^="question-"]')?.id ?? null)

const sentence = (code: string) => fieldSentences[code]?.fr ?? code

describe('The intake form', () => {
  test('tells at each question what is missing, keeps every answer, and does not go on', async () => {
    const { page } = await openAs(await device('fr'), 'awa', '/requests/new')
    await write(page, t.intake.fields.recipientName, 'Baobab <b>Courrier</b>')
    await press(page, 'Suivant')
    await page.getByText(sentence('markup')).waitFor()
    // whoever is held back is taken to what holds them back
    await expect.poll(() => questionInFocus(page)).toBe('question-recipient-name')
    expect(await page.getByText(sentence('required')).count()).toBeGreaterThanOrEqual(2)
    expect(await typedInto(page, t.intake.fields.recipientName).inputValue()).toBe('Baobab <b>Courrier</b>')
    expect(await page.getByRole('radio', { name: recipientRoles.processor.fr, exact: true }).isVisible()).toBe(true)
    await write(page, t.intake.fields.recipientName, 'Baobab Courrier')
    await press(page, 'Suivant')
    await expect.poll(() => questionInFocus(page)).toBe('question-recipient-country')
    expect(await barriers(page)).toEqual([])
  })

  test('knows a recipient that was asked for before: its country and its role are not typed twice', async () => {
    const known = `Baobab Tri ${Date.now().toString(36)}`
    await file(await as('awa'), atHome({ recipient: { ...atHome().recipient, name: known } }))
    const { page } = await openAs(await device('fr'), 'awa', '/requests/new')
    await write(page, t.intake.fields.recipientName, known)
    await page.getByText(t.intake.fields.recipientKnown).waitFor()
    await page.keyboard.press('Tab')
    await page
      .getByRole('radio', { name: recipientRoles[atHome().recipient.role].fr, exact: true, checked: true })
      .waitFor()
    expect(await barriers(page)).toEqual([])
  })

  test('gives back at once a draft that was erased by mistake', async () => {
    const { page } = await openAs(await device('fr'), 'awa', '/requests/new')
    await write(page, t.intake.fields.recipientName, 'Baobab Courrier')
    await press(page, t.intake.startOver)
    const name = typedInto(page, t.intake.fields.recipientName)
    await expect.poll(() => name.inputValue()).toBe('')
    await press(page, t.intake.restore)
    await expect.poll(() => name.inputValue()).toBe('Baobab Courrier')
    await page.reload()
    await expect.poll(() => name.inputValue()).toBe('Baobab Courrier')
  })

  test('refuses at the field a file that is not what its name says, one that is empty, and one of another kind', async () => {
    const context = await device('fr')
    const { page } = await openAs(context, 'awa', '/requests')
    await openDraftAtProtection(page)
    const choose = (name: string, bytes: Buffer) =>
      page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes })

    await choose('image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))
    await page.getByText(sentence('unsupported-file-type')).first().waitFor()
    await choose('vide.pdf', Buffer.alloc(0))
    await page.getByText(sentence('empty-file')).first().waitFor()
    await choose('contrat.pdf', Buffer.from('MZ\u0090\u0000This program cannot be run in DOS mode.'))
    await page.getByText(sentence('content-does-not-match-name')).first().waitFor()
    expect(await barriers(page)).toEqual([])

    const { name, bytes } = sampleContract('complete', 'fr', 'docx')
    await choose(name, Buffer.from(bytes))
    await page.getByRole('button', { name: t.components.upload.remove.replace('{{name}}', name) }).waitFor()

    // what is not taken leaves the one before, and says so; the next that is takes its place
    await choose('vide.pdf', Buffer.alloc(0))
    await page.getByText(sentence('empty-file')).first().waitFor()
    await page.getByText(t.components.upload.stays.replace('{{name}}', name)).waitFor()
    expect(await page.getByText(sentence('content-does-not-match-name')).count()).toBe(0)
  })

  test('names the clauses to ask for as soon as the contract is read, and asks for the agreement where it is another paper', async () => {
    const { page, complaints } = await openAs(await device('fr'), 'awa', '/requests')
    await openDraftAtProtection(page)
    const choose = (kind: SampleKind) => {
      const { name, bytes } = sampleContract(kind, 'fr', 'pdf')
      const buffer = Buffer.from(bytes)
      return page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    }
    await choose('incomplete')
    const named = page.getByRole('list', { name: t.clauses.toAsk }).getByRole('listitem')
    await named.first().waitFor()
    expect(await named.count()).toBeGreaterThan(5)
    await page.getByText(t.clauses.oneByOne).click()
    await page.getByText(t.clauses.advice, { exact: true }).first().waitFor()
    expect(await barriers(page)).toEqual([])
    await picture(page, 'request-at-the-table')

    await choose('nda')
    await page.getByText('Demandez cet accord au fournisseur').waitFor()
    await page.getByText(t.intake.live.needAgreement).waitFor()
    expect(await named.count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('keeps everything when the service does not answer, and sends once when it does again', async () => {
    const { page } = await openAs(await device('fr'), 'awa', '/requests')
    const name = `Karité ${Date.now().toString(36)}`
    await openDraftAtProtection(page, name)
    await press(page, 'Suivant')
    await page.getByText(t.intake.letter.intro).waitFor()

    // the request arrives, its answers are lost: the page must not file it twice
    let lost = 0
    await page.route('**/api/v1/cases', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      lost += 1
      await route.fetch()
      await route.abort()
    })
    await press(page, t.intake.send)
    await page.getByText(t.components.errors['no-answer'].title).waitFor()
    expect(lost).toBeGreaterThan(1)
    expect(await page.getByText(name).first().isVisible()).toBe(true)
    await page.unroute('**/api/v1/cases')
    await press(page, t.intake.send)
    await page.getByRole('heading', { name: t.cases.recommendation.title }).waitFor()
    await go(page, '/requests')
    await page.getByRole('link', { name }).first().waitFor()
    expect(await page.getByRole('link', { name }).count()).toBe(1)
  })

  /** A draft as the device keeps it, opened at its fourth step. */
  async function openDraftAtProtection(page: Awaited<ReturnType<typeof openAs>>['page'], name = 'Téranga Hébergement') {
    const me = await (await as('awa'))('readProfile', {})
    const facts = abroad({ recipient: { ...abroad().recipient, name } })
    const kept = {
      format: 1,
      draft: draftOf(facts, null),
      answers: [],
      step: 3,
      intention: null,
      savedAt: new Date().toISOString(),
    }
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      `draft:${me.id}:new`,
      JSON.stringify(kept),
    ] as const)
    await go(page, '/requests/new')
    await page.getByRole('heading', { name: t.intake.steps.protection, exact: true }).waitFor()
  }
})

describe('A case that somebody else moves on', () => {
  test('shows the second DPO the decision that was taken, and says that theirs was not', async () => {
    const [awa, ibrahim] = await Promise.all([as('awa'), as('ibrahim')])
    const waiting = await fileAndWait(awa, abroad())
    const { page } = await openAs(await device('fr'), 'fatoumata', `/cases/${waiting.id}`)
    await page.getByRole('radio', { name: t.cases.decide.refused }).check()
    await write(page, t.cases.decide.reason, 'Trop tard.')
    await decide(ibrahim, waiting, approval)
    await press(page, t.cases.decide.submit)
    await page.getByText(t.cases.decide.taken).waitFor()
    await page
      .getByText(/Ibrahim Coulibaly/)
      .first()
      .waitFor()
    await page.getByRole('status').filter({ hasText: caseStatuses['awaiting-authorisation'].fr }).waitFor()
    expect(await page.getByText(t.cases.decide.taken).isVisible()).toBe(true)
    expect(await barriers(page)).toEqual([])
  })

  test('is seen to clear by itself, without reloading, where it stays at home', async () => {
    const { page } = await openAs(await device('fr'), 'awa', '/requests')
    const filed = await file(await as('awa'), atHome())
    await go(page, `/cases/${filed.id}`)
    await page.getByRole('status').filter({ hasText: caseStatuses['in-force'].fr }).waitFor({ timeout: 60_000 })
    await page.getByText(t.cases.decision.cleared).first().waitFor()
  })
})

describe('A list that cannot be read', () => {
  test('says what happened and what to do, and comes back on trying again', async () => {
    const { page } = await openAs(await device('fr'), 'fatoumata', '/inventory')
    await page.route('**/api/v1/queue*', (route) => route.abort())
    await go(page, '/queue')
    await page.getByText(t.components.errors['no-answer'].title).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.unroute('**/api/v1/queue*')
    await press(page, t.components.retry)
    await page.getByRole('table', { name: t.queue.title }).waitFor()
  })
})

describe('The help', () => {
  test('opens beside the question, takes the focus, and gives it back on Escape', async () => {
    const { page } = await openAs(await device('fr'), 'awa', '/requests/new')
    const link = page.getByRole('button', { name: t.frame.infoAbout.replace('{{term}}', t.terms.role.title) })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: t.frame.help }).getByText(t.terms.role.meaning).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('complementary', { name: t.frame.help }).count()).toBe(0)
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
