import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { transferTools } from '#domain/facts/catalogues.ts'
import type { Language } from '#domain/words/language.ts'
import { barriers } from '#test/browser/support/axe.ts'
import { browserForThisFile } from '#test/browser/support/browser.ts'
import { choose, press, write } from '#test/browser/support/form.ts'
import { go, openAs } from '#test/browser/support/person.ts'
import { picture } from '#test/browser/support/pictures.ts'
import { textsIn } from '#test/browser/support/texts.ts'
import { abroad } from '#test/support/facts.ts'
import { as, fileAndWait } from '#test/support/people.ts'
import { countryName } from '#web/lib/country-name.ts'

const { device } = browserForThisFile()

const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe.each<Language>(['fr', 'en'])('The law, read in %s', (language) => {
  const { law } = textsIn[language]

  test('leads from the regimes to a rule that says when it applies, in words, and what it rests on', async () => {
    const { page, complaints } = await openAs(await device(language), 'ousmane', '/law')
    await page.getByRole('searchbox', { name: law.filter }).fill('mali')
    const ousmane = await as('ousmane')
    const { summary, rules } = await ousmane('readRegime', { params: { regime: 'ml' } })
    await page.getByRole('link', { name: summary.name[language], exact: true }).click()
    await page.getByRole('heading', { level: 1, name: summary.name[language] }).waitFor()
    expect(await barriers(page)).toEqual([])
    await picture(page, `law-regime-${language}`)

    const rule = rules.find(({ id }) => id === 'ML-TRF-01')
    if (rule === undefined) throw new Error('The pack of Mali has no rule on transfers.')
    await page.getByRole('link', { name: rule.title[language] }).click()
    await page.getByRole('heading', { level: 1, name: rule.title[language] }).waitFor()
    await page.getByText(law.terms.restricted.yes, { exact: true }).waitFor()
    await page.getByRole('region', { name: law.rule.terms }).waitFor()
    await page.getByText(law.meaning[rule.verification]).waitFor()
    expect(await page.getByText(law.attest.title).count()).toBe(0)
    expect(await barriers(page)).toEqual([])
    await picture(page, `law-rule-${language}`)
    expect(complaints).toEqual([])
  })

  test('says what a country was under each regime on the day in the address, and what had ended by then', async () => {
    const { page, complaints } = await openAs(await device(language), 'mariam', '/law/countries/US?asOf=2021-03-01')
    await page
      .getByRole('heading', {
        level: 1,
        name: law.countries.titleOf.replace('{{country}}', countryName('US', language)),
      })
      .waitFor()
    const underGdpr = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /RGPD|GDPR \(/ }) })
    await underGdpr.getByText(law.decisions.silent).waitFor()
    await underGdpr.getByText('Privacy Shield').waitFor()
    expect(await barriers(page)).toEqual([])
    await picture(page, `law-country-${language}`)

    await go(page, '/law/countries/US?asOf=2020-07-15')
    await underGdpr.getByText(law.decisions.adequate).waitFor()
    expect(complaints).toEqual([])
  })

  test('fits a phone', async () => {
    const { page } = await openAs(await device(language, 'phone'), 'awa', '/law/ml')
    for (const path of ['/law/ml', '/law/ml/ML-TRF-01', '/law/countries/GB', '/law/countries']) {
      await go(page, path)
      await page.waitForLoadState('networkidle')
      expect(await wider(page), path).toBeLessThanOrEqual(0)
      expect(await barriers(page), path).toEqual([])
    }
  })
})

test('A DPO who read the text attests a rule: it counts as read in the text from then on', async () => {
  const { law } = textsIn.fr
  const fatoumata = await as('fatoumata')
  const { rules } = await fatoumata('readRegime', { params: { regime: 'cm' } })
  const rule = rules.find(({ verification }) => verification !== 'text')
  if (rule === undefined) throw new Error('Every rule of Cameroon was read in the text.')
  const { page, complaints } = await openAs(await device('fr'), 'fatoumata', `/law/cm/${rule.id}`)

  await press(page, law.attest.submit)
  await page.getByText(law.attest.textReadMissing).waitFor()
  await write(page, law.attest.textRead, 'Journal officiel, exemplaire papier, lu pour ce test.')
  await page.getByRole('checkbox', { name: law.attest.correct }).check()
  await write(page, law.attest.citationFr, 'article 12 bis')
  await press(page, law.attest.submit)
  await page.getByText(law.attest.citationMissing).waitFor()
  await write(page, law.attest.citationEn, 'section 12 bis')
  await press(page, law.attest.submit)

  const attestations = page.getByRole('region', { name: law.rule.attestations })
  await attestations.getByText('Journal officiel, exemplaire papier, lu pour ce test.').waitFor()
  await attestations.getByText('Fatoumata Diarra').waitFor()
  await attestations.getByText(law.rule.record.split('{{')[0] ?? '').waitFor()
  await page.getByRole('region', { name: law.citation }).getByText('article 12 bis').waitFor()
  expect(await barriers(page)).toEqual([])
  await picture(page, 'law-attested')
  await page.getByText(law.meaning.text).waitFor()
  expect(await page.getByText(law.attest.title).count()).toBe(0)
  expect(complaints).toEqual([])
})

describe.each<Language>(['fr', 'en'])('What if the law changed, asked in %s', (language) => {
  const { law, intake } = textsIn[language]

  test('is asked from a rule, answered with the transfers by what would happen to them, and leads to their cases', async () => {
    const awa = await as('awa')
    const { id, facts } = await fileAndWait(awa, abroad())
    const { page, complaints } = await openAs(await device(language), 'ousmane', '/law/ml/ML-TRF-01')
    await page.getByText(law.rule.restingDescription).waitFor()
    await page.locator(`a[href="/cases/${id}"]`).waitFor()
    expect(await barriers(page)).toEqual([])
    await page.getByRole('link', { name: law.whatIf.ifRuleEnded }).click()

    await page.getByRole('heading', { level: 1, name: law.whatIf.title }).waitFor()
    const group = page.getByRole('region', { name: law.whatIf.groups.less })
    await group.getByRole('link', { name: facts.recipient.name }).first().waitFor()
    await group.getByText(law.whatIf.settled).first().waitFor()
    expect(await barriers(page)).toEqual([])
    await picture(page, `law-what-if-${language}`)
    expect(complaints).toEqual([])
  })

  test('fits a phone, and says where nothing would change', async () => {
    const address = '/law/what-if?change=status-begins&regime=eu-gdpr&what=KE&on=2027-01-01'
    const { page } = await openAs(await device(language, 'phone'), 'fatoumata', address)
    await page.getByText(law.whatIf.noEffect).waitFor()
    expect(await wider(page)).toBeLessThanOrEqual(0)
    expect(await barriers(page)).toEqual([])
  })

  test('is asked of one case, with another fact', async () => {
    const awa = await as('awa')
    const { id } = await fileAndWait(awa, abroad())
    const { page, complaints } = await openAs(await device(language), 'awa', `/cases/${id}/what-if`)
    await press(page, law.whatIf.compare)
    await page.getByText(law.whatIf.nothingSupposed).waitFor()
    await choose(page, intake.fields.tool, transferTools.bcr[language])
    await press(page, law.whatIf.compare)
    await page.getByRole('region', { name: law.whatIf.caseAnswer.split('{{')[0] ?? '' }).waitFor()
    expect(await barriers(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('Procurement is not offered what the whole inventory would answer', async () => {
  const { law } = textsIn.fr
  const { page } = await openAs(await device('fr'), 'awa', '/law/ml/ML-TRF-01')
  await page.getByText(law.rule.says).waitFor()
  expect(await page.getByText(law.rule.restingDescription).count()).toBe(0)
  expect(await page.getByText(law.whatIf.ifRuleEnded).count()).toBe(0)
  await go(page, '/law/what-if')
  await page.getByText(law.whatIf.notOpen).waitFor()
})

test('A conclusion in a case leads to its rule as it stood on the day of the assessment', async () => {
  const awa = await as('awa')
  const { id } = await fileAndWait(awa, abroad())
  const { revisions } = await awa('readCase', { params: { case: id } })
  const { validAt, knownAt } = revisions[0]?.assessment ?? { validAt: '', knownAt: '' }
  const { page } = await openAs(await device('fr'), 'awa', `/cases/${id}`)
  await page
    .locator(`a[href="/law/ml/ML-TRF-01?asOf=${validAt}&known=${knownAt}"]`)
    .first()
    .waitFor({ state: 'attached' })
})
