import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { TransferCase } from '#domain/case/case.ts'
import type { Language } from '#domain/words/language.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'
import { barriers } from '#test/browser/support/axe.ts'
import { browserForThisFile, type Size } from '#test/browser/support/browser.ts'
import { press, write } from '#test/browser/support/form.ts'
import { openAs } from '#test/browser/support/person.ts'
import { picture } from '#test/browser/support/pictures.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { testCloud } from '#test/support/cloud.ts'
import { docxText } from '#test/support/docx-text.ts'
import { abroad } from '#test/support/facts.ts'
import { as, fileAndWait } from '#test/support/people.ts'

const { device } = browserForThisFile()

/** A case that waits for a decision on a contract that lacks clauses. */
const lacking = async (): Promise<{ c: TransferCase; contract: string }> => {
  const [awa, { origin }] = await Promise.all([as('awa'), testCloud()])
  const contract = await upload(awa, origin, sampleContract('incomplete', 'fr', 'pdf'))
  return { c: await fileAndWait(awa, abroad({ contract })), contract }
}

const isInView = (page: Page) =>
  page
    .locator('mark')
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect()
      return bottom > 0 && top < window.innerHeight
    })

/** The heading in the request under which stands what the contract holds already. */
const textIn = { fr: { kept: 'Déjà présent, sans changement' }, en: { kept: 'Already there, no change' } } as const

const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe.each<[Language, Size]>([
  ['fr', 'laptop'],
  ['en', 'laptop'],
  ['fr', 'phone'],
])('A contract beside its clauses, in %s on a %s', (language, size) => {
  const { cases, clauses } = textsIn[language]

  test('leads from a clause to its passage, is put right with a reason, and gives the request to the vendor', async () => {
    const { c, contract } = await lacking()
    const fatoumata = await as('fatoumata', language)
    const [revision] = (await fatoumata('readCase', { params: { case: c.id } })).revisions
    const findings = revision?.clauses?.findings ?? []
    const quoted = findings.find(({ quote, verdict }) => quote !== null && verdict === 'present')
    const absent = findings.find(({ verdict, severity }) => verdict === 'absent' && severity === 'must')
    if (!quoted || !absent) throw new Error('The sample contract has no clause to go to, or none to ask for.')

    const { page, complaints } = await openAs(
      await device(language, size),
      'fatoumata',
      `/cases/${c.id}/document/${contract}`,
    )
    const row = (label: string) =>
      page.getByRole('button', { name: label }).and(page.locator('[aria-expanded]')).first()
    // what decides and is not there is one press away, wherever it stands in the list
    await page.getByRole('button', { name: cases.contract.firstOpen.split('{{')[0] ?? '' }).click()
    const chosen = () => new URL(page.url()).searchParams.get('requirement')
    await expect.poll(chosen).not.toBeNull()
    expect(findings.find(({ requirement }) => requirement === chosen())?.verdict).not.toBe('present')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true')
    await row(quoted.label[language]).click()
    await page.locator('mark').first().waitFor()
    expect(await isInView(page)).toBe(true)
    expect((await page.locator('mark').allInnerTexts()).join(' ')).toContain(quoted.quote?.slice(0, 12))
    expect(new URL(page.url()).searchParams.get('requirement')).toBe(quoted.requirement)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
    await page.keyboard.press('Escape')
    expect(await row(quoted.label[language]).evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await barriers(page)).toEqual([])
    expect(await wider(page)).toBeLessThanOrEqual(0)
    await picture(page, `contract-${language}-${size}`)

    await row(absent.label[language]).click()
    await press(page, cases.overrule.open)
    await press(page, cases.overrule.submit)
    await page.getByRole('radio', { name: clauses.verdicts.present, exact: true }).check()
    await write(page, cases.overrule.reason, 'Annexe 2 du contrat-cadre, article 4.')
    await page.getByText(cases.overrule.nextPresent).waitFor()
    await press(page, cases.overrule.submit)
    await page.getByText('Annexe 2 du contrat-cadre, article 4.').first().waitFor()
    await page
      .getByText(clauses.overruled.had.split('{{')[0]?.trim() ?? '')
      .first()
      .waitFor()
    const { case: after } = await fatoumata('readCase', { params: { case: c.id } })
    expect(after.version).toBe(c.version + 1)
    expect(await barriers(page)).toEqual([])
    await picture(page, `contract-overruled-${language}-${size}`)

    const saved = page.waitForEvent('download')
    await press(page, `${clauses.request.title} – ${clauses.request[language]}`)
    const file = await (await saved).path()
    const text = await docxText(new File([await readFile(file)], 'request.docx'))
    expect(text.some((line) => line.includes(sampleContract('incomplete', 'fr', 'pdf').name))).toBe(true)
    const asked = text.slice(0, text.indexOf(textIn[language].kept))
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter((line) => line.startsWith(`• ${absent.label[language]} (`))).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('What the contract has to do with a recommendation', () => {
  test('is one press away from it, with the focus on the way to the contract', async () => {
    const { c } = await lacking()
    const { page } = await openAs(await device('fr', 'phone'), 'fatoumata', `/cases/${c.id}`)
    await press(page, textsIn.fr.cases.recommendation.toClauses)
    const beside = page.getByRole('link', { name: textsIn.fr.cases.clauses.beside }).first()
    await expect.poll(() => beside.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await beside.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight)).toBe(true)
  })
})

describe('A verdict that somebody else put right meanwhile', () => {
  test('is shown as it stands now, and the reason that was being written is kept', async () => {
    const { c, contract } = await lacking()
    const [ibrahim, { cases, clauses }] = [await as('ibrahim'), textsIn.fr]
    const [revision] = (await ibrahim('readCase', { params: { case: c.id } })).revisions
    const [mine, theirs] = (revision?.clauses?.findings ?? []).filter(
      ({ verdict, severity }) => verdict === 'absent' && severity === 'must',
    )
    if (!mine || !theirs) throw new Error('The sample contract lacks fewer than two clauses.')
    const { page } = await openAs(await device('fr'), 'fatoumata', `/cases/${c.id}/document/${contract}`)
    await page.getByRole('button', { name: mine.label.fr }).and(page.locator('[aria-expanded]')).first().click()
    await press(page, cases.overrule.open)
    await page.getByRole('radio', { name: clauses.verdicts.present, exact: true }).check()
    await write(page, cases.overrule.reason, 'Lu à l’annexe 3.')
    await ibrahim('overruleVerdict', {
      params: { case: c.id },
      body: { version: c.version, requirement: theirs.requirement, verdict: 'present', reason: 'Lu à l’annexe 5.' },
      idempotencyKey: randomUUID(),
    })
    await press(page, cases.overrule.submit)
    const told = page.getByText(cases.decide.changed)
    await told.waitFor()
    const bar = 53
    await expect.poll(() => told.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(bar)
    expect(await page.getByRole('textbox', { name: cases.overrule.reason }).inputValue()).toBe('Lu à l’annexe 3.')
    await picture(page, 'contract-overtaken')
  })
})
