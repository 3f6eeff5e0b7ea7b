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
import type { Language } from '#domain/words/language.ts'
import { sampleContract } from '#local/demo/contracts.ts'
import { barriers } from '#test/browser/support/axe.ts'
import { browserForThisFile } from '#test/browser/support/browser.ts'
import { choose, press, write, writeDay } from '#test/browser/support/form.ts'
import { go, openAs } from '#test/browser/support/person.ts'
import { picture } from '#test/browser/support/pictures.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { countryName } from '#web/lib/country-name.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const { device } = browserForThisFile()

const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

/** A vendor's contract, as somebody would choose it on their disk. */
const contractOf = (language: Language) => {
  const { name, bytes } = sampleContract('complete', language, 'pdf')
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
}

/** Another run on the same stack files under another name. */
const run = Date.now().toString(36).slice(-3).toUpperCase()

const journeys = [
  { language: 'fr' as const, recipient: `Sankoré Hébergement ${run}`, service: 'Hébergement du CRM' },
  { language: 'en' as const, recipient: `Sankore Hosting ${run}`, service: 'CRM hosting' },
]

describe.each(journeys)('A transfer from request to record, in $language', ({ language, recipient, service }) => {
  const t = textsIn[language]
  const { steps, fields } = t.intake
  const country = (code: string) => countryName(code, language)
  let address = ''

  test('procurement files it with its contract and watches it move without reloading', async () => {
    const { page, complaints } = await openAs(await device(language), 'awa')
    expect(await page.title()).toContain(t.requests.title)
    await page.getByRole('link', { name: t.requests.new }).first().click()

    await page.getByRole('heading', { name: steps.who, exact: true }).waitFor()
    await write(page, fields.recipientName, recipient)
    await choose(page, fields.recipientCountry, country('SN'))
    await page.getByRole('radio', { name: recipientRoles.processor[language], exact: true }).check()
    expect(await page.title()).toContain(recipient)
    expect(await barriers(page)).toEqual([])
    await picture(page, `request-who-${language}`)
    await press(page, language === 'fr' ? 'Suivant' : 'Next')

    await write(page, fields.service, service)
    await choose(page, fields.purposes, purposes['customer-management'][language])
    await choose(page, fields.dataCategories, dataCategories.identification[language], dataCategories.contact[language])
    await choose(page, fields.dataSubjects, dataSubjects.subscribers[language])
    await writeDay(page, fields.startsOn, inDays(40))
    await press(page, language === 'fr' ? 'Suivant' : 'Next')

    await page.getByRole('radio', { name: fields.severalPlaces }).check()
    await choose(page, fields.hosting, country('SN'))
    await choose(page, fields.support, country('IN'))
    await page.getByText(t.intake.live.restricted).waitFor()
    await press(page, language === 'fr' ? 'Suivant' : 'Next')

    await choose(page, fields.tool, transferTools['ad-hoc-clauses'][language])
    await choose(page, fields.securityMeasures, securityMeasures['encryption-in-transit'][language])
    const contract = contractOf(language)
    await page.locator('input[type="file"]').setInputFiles(contract)
    await page.getByRole('button', { name: t.components.upload.remove.replace('{{name}}', contract.name) }).waitFor()
    // read while the request is still being written: the matrix in one sentence
    await page
      .getByText(t.clauses.sentence.found.split('{{total}}')[1] ?? '')
      .first()
      .waitFor()
    expect(await barriers(page)).toEqual([])
    await picture(page, `request-protection-${language}`)
    await press(page, language === 'fr' ? 'Suivant' : 'Next')

    await page.getByText(t.intake.letter.intro).waitFor()
    await page.getByText(t.intake.live.nothingToKnow).waitFor()
    expect(await barriers(page)).toEqual([])
    await picture(page, `request-letter-${language}`)
    await page.getByRole('button', { name: t.intake.send }).dblclick()

    await status(page, caseStatuses['awaiting-decision'][language]).waitFor({ timeout: 60_000 })
    address = new URL(page.url()).pathname
    expect(address).toMatch(/^\/cases\//)
    expect(await page.title()).toContain(recipient)
    await go(page, '/requests')
    await page.getByRole('link', { name: recipient }).first().waitFor()
    expect(await page.getByRole('link', { name: recipient }).count()).toBe(1)
    await picture(page, `requests-${language}`)
    expect(complaints).toEqual([])
  })

  test('the DPO returns it with a question, procurement answers, and the DPO approves its second revision', async () => {
    const dpo = await openAs(await device(language), 'fatoumata', '/queue')
    await dpo.page.getByRole('link', { name: recipient }).first().click()
    await dpo.page.getByRole('heading', { name: t.clauses.title }).waitFor()
    await dpo.page
      .getByText(t.clauses.found_other.split('{{')[0] ?? '')
      .first()
      .click()
    await dpo.page.getByText(t.clauses.verdicts.present, { exact: true }).first().waitFor()
    expect(await barriers(dpo.page)).toEqual([])
    await picture(dpo.page, `case-to-decide-${language}`)

    const question = language === 'fr' ? 'Où sont les sauvegardes ?' : 'Where are the backups?'
    await dpo.page.getByRole('radio', { name: t.cases.decide.returned }).check()
    await write(dpo.page, t.cases.decide.reason, language === 'fr' ? 'Il manque un lieu.' : 'A place is missing.')
    await write(dpo.page, t.cases.decide.question.replace('{{number}}', '1'), question)
    await press(dpo.page, t.cases.decide.submit)
    await status(dpo.page, caseStatuses.returned[language]).waitFor()

    const awa = await openAs(await device(language), 'awa', address)
    await awa.page.getByRole('link', { name: t.cases.correct.action }).first().click()
    await write(awa.page, question, language === 'fr' ? 'Au Sénégal aussi.' : 'In Senegal as well.')
    expect(await barriers(awa.page)).toEqual([])
    await picture(awa.page, `correction-${language}`)
    const next = language === 'fr' ? 'Suivant' : 'Next'
    for (const step of [steps.who, steps.what, steps.where]) {
      await press(awa.page, next)
      await awa.page.getByRole('heading', { name: step, exact: true }).waitFor()
    }
    await choose(awa.page, fields.backup, country('SN'))
    // what was answered before need not be walked through again
    await press(awa.page, t.intake.toSend)
    await awa.page.getByText(t.intake.letter.intro).waitFor()
    await press(awa.page, t.intake.sendAgain)
    await status(awa.page, caseStatuses['awaiting-decision'][language]).waitFor({ timeout: 60_000 })
    await awa.page.getByText(t.cases.facts.changed).first().waitFor()

    await go(dpo.page, address)
    await dpo.page.getByText(t.cases.revision.replace('{{revision}}', '2')).first().waitFor()
    await dpo.page.getByRole('radio', { name: t.cases.decide.approved }).check()
    await write(
      dpo.page,
      t.cases.decide.reason,
      language === 'fr' ? 'Garanties suffisantes.' : 'Sufficient safeguards.',
    )
    await dpo.page.getByText(t.cases.decide.next).waitFor()
    await press(dpo.page, t.cases.decide.submit)
    await status(dpo.page, caseStatuses['awaiting-authorisation'][language]).waitFor()
    expect([...dpo.complaints, ...awa.complaints]).toEqual([])
  })

  test('the DPO records the authority’s grant, and the transfer is in force', async () => {
    const { page, complaints } = await openAs(await device(language), 'fatoumata', address)
    await page.getByRole('heading', { name: t.cases.authorisation.title }).waitFor()
    expect(await barriers(page)).toEqual([])
    await press(page, t.cases.authorisation.submit)
    await page
      .getByText(language === 'fr' ? 'Répondez à cette question.' : 'Answer this question.')
      .first()
      .waitFor()
    await write(page, t.cases.authorisation.reference, `EXEMPLE-${language}-2026`)
    await writeDay(page, t.cases.authorisation.grantedOn, inDays(0))
    await writeDay(page, t.cases.authorisation.expiresOn, inDays(365))
    await picture(page, `authorisation-${language}`)
    await press(page, t.cases.authorisation.submit)
    await status(page, caseStatuses['in-force'][language]).waitFor()
    expect(complaints).toEqual([])
  })

  test('compliance filters the inventory, sees the map, exports it, and opens the record with its history', async () => {
    const { page, complaints } = await openAs(await device(language), 'ousmane')
    await page.getByRole('heading', { level: 1, name: t.inventory.title }).waitFor()
    await page.getByRole('searchbox', { name: t.inventory.text }).fill(recipient.toUpperCase())
    await choose(page, t.inventory.status, caseStatuses['in-force'][language])
    await expect.poll(() => new URL(page.url()).searchParams.get('status')).toBe('in-force')
    await page.getByRole('rowheader', { name: recipient }).waitFor()
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(2)
    expect(await barriers(page)).toEqual([])

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.inventory.export }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
    const lines: Buffer[] = []
    for await (const chunk of await file.createReadStream()) lines.push(Buffer.from(chunk))
    expect(Buffer.concat(lines).toString('utf8')).toContain(recipient)

    await page.getByRole('link', { name: t.inventory.map }).click()
    await page.getByRole('figure', { name: t.inventory.mapPage.label }).waitFor()
    await page.getByRole('rowheader', { name: country('SN') }).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.locator('.map a[href*="country=SN"]').click()
    await expect.poll(() => new URL(page.url()).search).toContain('country=SN')
    await go(page, '/inventory/map')
    await page.getByRole('rowheader', { name: country('SN') }).waitFor()
    await picture(page, `map-${language}`)
    await go(page, '/inventory')
    await page.getByRole('table').waitFor()
    await picture(page, `inventory-${language}`)

    await go(page, address)
    await page.getByText(t.cases.history.chainHolds).waitFor()
    const happenings = page.getByRole('region', { name: t.cases.history.title }).getByRole('list').getByRole('listitem')
    expect(await happenings.count()).toBeGreaterThanOrEqual(6)
    await page.getByText(t.cases.history.entry.replace('{{sequence}}', '1')).first().click()
    await page.getByText('0'.repeat(64)).waitFor()
    expect(await page.getByRole('heading', { name: t.cases.decide.title }).count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await picture(page, `record-${language}`)
    expect(complaints).toEqual([])
  })
})
