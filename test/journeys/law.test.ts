import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { abroad, atHome } from '#test/support/facts.ts'
import { as, refusalOf } from '#test/support/people.ts'

describe('The law, as anybody who is signed in may read it', () => {
  test('every regime says how far its rules were verified', async () => {
    const ousmane = await as('ousmane')
    const { regimes } = await ousmane('listRegimes', {})
    expect(regimes.map(({ regime }) => regime)).toEqual(
      expect.arrayContaining(['ml', 'eu-gdpr', 'uk', 'ch', 'ecowas', 'malabo']),
    )
    for (const { rules } of regimes)
      expect(rules.text + rules.authority + rules.secondary + rules.unverified).toBe(rules.total)
  })

  test('a rule carries its citation, its source and its examples', async () => {
    const awa = await as('awa')
    const { rules } = await awa('readRegime', { params: { regime: 'ml' } })
    const [first] = rules
    if (first === undefined) throw new Error('The pack of Mali has no rule.')
    const { versions } = await awa('readRule', { params: { rule: first.id } })
    expect(versions[0]?.rule).toMatchObject({ id: first.id, source: expect.stringMatching(/.{4}/) })
    expect((await refusalOf(awa('readRule', { params: { rule: 'NO-SUCH-RULE' } }))).problem.status).toBe(404)
  })

  test('a country’s standing is that of the day asked for: the United States under the GDPR', async () => {
    const ousmane = await as('ousmane')
    const under = async (asOf: string) => {
      const { standing } = await ousmane('readCountry', { params: { country: 'US' }, query: { asOf } })
      return standing.find(({ regime }) => regime === 'eu-gdpr')?.now.map(({ decision }) => decision) ?? []
    }
    expect(await under('2020-07-15')).toContain('adequate')
    expect(await under('2022-01-01')).not.toContain('adequate')
    expect(await under('2024-01-01')).toContain('adequate')
  })
})

describe('A draft', () => {
  test('of which half the facts are missing gives half a result and the questions worth asking', async () => {
    const awa = await as('awa')
    const { exporter, recipient } = abroad()
    const { assessment, outlook } = await awa('adviseDraft', { body: { facts: { exporter, recipient } } })
    expect(assessment.authorisations.map(({ regime }) => regime)).toContain('ml')
    expect(outlook.settled).toBe(false)
    expect(outlook.questions.length).toBeGreaterThan(0)
  })

  test('that is complete is assessed the same by both doors, and nothing is stored', async () => {
    const moussa = await as('moussa')
    const before = await moussa('listCases', {})
    const [assessed, advised] = await Promise.all([
      moussa('assessDraft', { body: atHome() }),
      moussa('adviseDraft', { body: { facts: atHome() } }),
    ])
    expect(advised.assessment.recommendation).toEqual(assessed.recommendation)
    expect(await moussa('listCases', {})).toEqual(before)
  })
})

describe('An attestation', () => {
  test('makes a rule count as read in the text, for this organisation, with who and what on record', async () => {
    const [fatoumata, ousmane] = await Promise.all([as('fatoumata'), as('ousmane')])
    const { rules } = await fatoumata('readRegime', { params: { regime: 'ml' } })
    const unverified = rules.find(({ verification }) => verification === 'unverified')
    if (unverified === undefined) throw new Error('No rule of Mali is unverified.')
    const attest = { params: { rule: unverified.id }, idempotencyKey: randomUUID() }
    const body = { textRead: 'Journal officiel, exemplaire papier, lu pour ce test.', citation: null }
    expect((await refusalOf(ousmane('attestRule', { ...attest, body }))).problem.status).toBe(403)

    await fatoumata('attestRule', { ...attest, body })
    const { attestations } = await ousmane('readRule', { params: { rule: unverified.id } })
    expect(attestations).toMatchObject([
      { rule: unverified.id, by: { name: 'Fatoumata Diarra' }, textRead: body.textRead },
    ])
    const after = await ousmane('readRegime', { params: { regime: 'ml' } })
    expect(after.rules.find(({ id }) => id === unverified.id)?.verification).toBe('text')
  })
})
