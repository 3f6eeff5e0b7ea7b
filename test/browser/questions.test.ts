import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  caseStatuses,
  dataCategories,
  dataSubjects,
  purposes,
  recipientRoles,
  securityMeasures,
  transferTools,
} from '#domain/facts/catalogues.ts'
import { barriers } from '#test/browser/support/axe.ts'
import { browserForThisFile, sizes } from '#test/browser/support/browser.ts'
import { choose, press, write, writeDay } from '#test/browser/support/form.ts'
import { openAs } from '#test/browser/support/person.ts'
import { picture } from '#test/browser/support/pictures.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { countryName } from '#web/lib/country-name.ts'

const { device } = browserForThisFile()
const t = textsIn.en
const { fields, steps, why, letter } = t.intake
const country = (code: string) => countryName(code, 'en')
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const allIn = (code: string) => fields.allIn.replace('{{country}}', country(code))

const next = (page: Page) => press(page, 'Next')
const back = (page: Page) => press(page, 'Previous')
const at = (page: Page, step: string) => page.getByRole('heading', { name: step, exact: true }).waitFor()
/** A question of the form itself: the panel beside it names its questions by the same words. */
const question = (page: Page, label: string) => page.locator('[id^="question-"]').filter({ hasText: label })
const there = (page: Page, label: string) => question(page, label).first().waitFor()
const gone = (page: Page, label: string) => expect.poll(() => question(page, label).count()).toBe(0)

/** Answers what the record needs; how many answers that took. */
const describeVendor = async (page: Page, name: string): Promise<number> => {
  await write(page, fields.recipientName, name)
  await choose(page, fields.recipientCountry, country('ML'))
  await page.getByRole('radio', { name: recipientRoles.processor.en, exact: true }).check()
  await next(page)
  await write(page, fields.service, 'Online payment of bills')
  await choose(page, fields.purposes, purposes.billing.en)
  await choose(page, fields.dataCategories, dataCategories.contact.en)
  await choose(page, fields.dataSubjects, dataSubjects.subscribers.en)
  await writeDay(page, fields.startsOn, inDays(40))
  await next(page)
  await at(page, steps.where)
  await page.getByRole('radio', { name: allIn('ML') }).check()
  return 9
}

describe('The intake form asks only what matters', () => {
  test('of a vendor at home: nine answers are enough to send, and the letter says what was not asked', async () => {
    const { page, complaints } = await openAs(await device('en'), 'moussa', '/requests/new')
    expect(await describeVendor(page, `Segou Payment ${Date.now().toString(36)}`)).toBeLessThanOrEqual(9)
    await next(page)
    await there(page, fields.securityMeasures)
    await gone(page, fields.tool)
    await gone(page, fields.authorisedBy)
    expect(await barriers(page)).toEqual([])
    await next(page)
    await page.getByText(letter.intro).waitFor()
    const notAsked = t.intake.letter.notAsked.replace('{{facts}}.', '')
    await page.getByText(notAsked).filter({ hasText: letter.facts.authorisedBy }).waitFor()
    await picture(page, 'questions-letter-en')
    await press(page, t.intake.send)
    await page
      .getByRole('status')
      .filter({ hasText: caseStatuses['awaiting-decision'].en })
      .waitFor({ timeout: 60_000 })
    // what was not asked is no “none” in the record either
    await page.getByText(t.cases.facts.notAsked).first().waitFor()
    expect(complaints).toEqual([])
  })

  test('of one that hosts in India: the tool is asked for, with the reason; back home the question goes, answers stay', async () => {
    const { page, complaints } = await openAs(await device('en'), 'moussa', '/requests/new')
    await describeVendor(page, 'Nimba Cloud')
    await page.getByRole('radio', { name: fields.severalPlaces }).check()
    await choose(page, fields.hosting, country('IN'))
    await next(page)
    await there(page, fields.tool)
    await there(page, fields.authorisedBy)
    const reason = why.law.replace('{{reasons}}.', '')
    await question(page, fields.authorisedBy).getByText(reason).waitFor()
    await choose(page, fields.tool, transferTools['ad-hoc-clauses'].en)
    await choose(page, fields.securityMeasures, securityMeasures['access-control'].en)
    expect(await barriers(page)).toEqual([])

    await question(page, fields.authorisedBy)
      .getByRole('button', { name: t.frame.infoAbout.replace('{{term}}', t.terms.authorisedBy.title) })
      .click()
    const help = page.getByRole('complementary', { name: t.frame.help })
    await help.getByText(t.frame.rulesBehind).waitFor()
    expect(await help.getByRole('link').first().getAttribute('href')).toMatch(/^\/law\/ml\/ML-/)
    expect(await barriers(page)).toEqual([])
    await picture(page, 'questions-help-en')
    await page.keyboard.press('Escape')

    await back(page)
    await page.getByRole('radio', { name: allIn('ML') }).check()
    await next(page)
    await there(page, fields.securityMeasures)
    await page.getByText(securityMeasures['access-control'].en).first().waitFor()
    await gone(page, fields.authorisedBy)
    await gone(page, fields.tool)

    await back(page)
    await page.getByRole('radio', { name: fields.severalPlaces }).check()
    await page.getByText(country('IN')).first().waitFor()
    await next(page)
    await there(page, fields.tool)
    await question(page, fields.tool).getByText(transferTools['ad-hoc-clauses'].en).waitFor()
    expect(complaints).toEqual([])
  })

  test('says at the question that the tool is missing, and leads there from the panel by keyboard, on a phone', async () => {
    const { page } = await openAs(await device('en'), 'moussa', '/requests/new')
    await page.setViewportSize(sizes.phone)
    await describeVendor(page, 'Nimba Cloud')
    await page.getByRole('radio', { name: fields.severalPlaces }).check()
    await choose(page, fields.hosting, country('IN'))
    await next(page)
    await there(page, fields.tool)
    await next(page)
    await question(page, fields.tool).getByText('Answer this question.').waitFor()
    await page.getByRole('link', { name: fields.tool }).press('Enter')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[id^="question-"]')?.id))
      .toBe('question-tool')
    expect(await barriers(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })

  test('is tried out with another answer, and stays as it was', async () => {
    const { page, complaints } = await openAs(await device('en'), 'moussa', '/requests/new')
    await describeVendor(page, 'Nimba Cloud')
    await page.getByRole('radio', { name: fields.severalPlaces }).check()
    await choose(page, fields.hosting, country('IN'))
    await next(page)
    await there(page, fields.tool)
    await press(page, t.intake.live.whatIf)
    await page
      .getByRole('heading', { level: 1, name: t.intake.whatIf.titleFor.replace('{{name}}', 'Nimba Cloud') })
      .waitFor()
    await press(page, t.law.whatIf.compare)
    await page.getByText(t.law.whatIf.nothingSupposed).waitFor()
    await choose(page, fields.tool, transferTools['ad-hoc-clauses'].en)
    await press(page, t.law.whatIf.compare)
    await page.getByRole('region', { name: t.law.whatIf.caseAnswer.split('{{')[0] ?? '' }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('link', { name: t.intake.whatIf.back }).click()
    await there(page, fields.tool)
    await question(page, fields.tool).getByText(t.components.select.choose).waitFor()
    expect(complaints).toEqual([])
  })

  test('asks all that makes sense where the law cannot be consulted, and says so', async () => {
    const context = await device('en')
    const { page } = await openAs(context, 'moussa', '/requests/new')
    await describeVendor(page, 'Nimba Cloud')
    await next(page)
    await there(page, fields.securityMeasures)
    await back(page)
    await context.setOffline(true)
    await page.getByRole('radio', { name: fields.severalPlaces }).check()
    await choose(page, fields.hosting, country('IN'))
    await next(page)
    for (const label of [fields.tool, fields.evidence, fields.authorisedBy, fields.securityMeasures])
      await there(page, label)
    await page.getByText(why.unanswered).first().waitFor()
    await context.setOffline(false)
    await page.getByText(why.unanswered).first().waitFor({ state: 'detached' })
    await there(page, fields.evidence)
  })
})
