import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { abroad, atHome } from '#test/support/facts.ts'
import { approval, as, decide, fileAndWait, recordGrant, refusalOf } from '#test/support/people.ts'

const on = '2027-03-03'
const rule = { kind: 'rule-ends', rule: 'ML-TRF-01' } as const

describe('What if the law changed, asked of the inventory', () => {
  test('names the transfers that would need less without the rule, with the rule, and leaves those at home alone', async () => {
    const [awa, ousmane] = await Promise.all([as('awa'), as('ousmane')])
    const [out, home] = [await fileAndWait(awa, abroad()), await fileAndWait(awa, atHome())]
    const { effects, rules, total, compared, next, isRead } = await ousmane('whatIfInventory', {
      body: { change: rule, on },
    })
    expect({ compared, next, isRead }).toEqual({ compared: total, next: null, isRead: true })
    const ofCase = (id: string) => effects.find(({ transfer }) => transfer.id === id)?.effect
    expect(ofCase(out.id)).toMatchObject({ effect: 'less', settled: ['ML-TRF-01'] })
    expect(ofCase(out.id)?.authorisations.lost.map(({ regime }) => regime)).toEqual(['ml'])
    expect(ofCase(home.id)).toBeUndefined()
    expect(rules).toContainEqual(expect.objectContaining({ rule: 'ML-TRF-01', regime: 'ml' }))
  })

  test('counts what runs with the authorisation that it got, and stores nothing', async () => {
    const [moussa, fatoumata, mariam] = await Promise.all([as('moussa'), as('fatoumata'), as('mariam')])
    const approved = await decide(fatoumata, await fileAndWait(moussa, abroad()), approval)
    const running = await recordGrant(fatoumata, approved)
    expect(running.status).toBe('in-force')
    const { effects } = await fatoumata('whatIfInventory', { body: { change: rule, on } })
    const found = effects.find(({ transfer }) => transfer.id === running.id)
    expect(found).toMatchObject({ transfer: { status: 'in-force' }, effect: { effect: 'less', asked: [] } })
    expect(found?.effect.authorisations).toEqual({ gained: [], lost: [] })
    const { case: after, history } = await fatoumata('readCase', { params: { case: running.id } })
    expect(after).toEqual(running)
    expect(history).toHaveLength(running.version)
    expect((await refusalOf(mariam('whatIfInventory', { body: { change: rule, on } }))).problem.status).toBe(403)
  })

  test('says which field names nothing in the law', async () => {
    const ousmane = await as('ousmane', 'en')
    const change = { kind: 'status-ends', status: 'NO-SUCH-STATUS' } as const
    const { problem } = await refusalOf(ousmane('whatIfInventory', { body: { change, on } }))
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/change/status', code: 'not-in-the-law' }] })
  })

  test('is closed to those who do not see the whole inventory', async () => {
    const awa = await as('awa')
    expect((await refusalOf(awa('whatIfInventory', { body: { change: rule, on } }))).problem.status).toBe(403)
  })
})

describe('What if, asked of one transfer', () => {
  test('compares a case with the same at home, and under another law', async () => {
    const awa = await as('awa')
    const { id } = await fileAndWait(awa, abroad())
    const params = { case: id }
    const places = { hosting: ['ML'], backup: ['ML'], remoteAccess: [], support: [] }
    const recipient = { ...abroad().recipient, country: 'ML' }
    const home = await awa('whatIfCase', { params, body: { facts: { places, recipient } } })
    expect(home.difference.authorisations.lost).toEqual([{ regime: 'ml', rule: 'ML-TRF-01' }])
    expect(home.effect.settled).toContain('ML-TRF-01')
    const without = await awa('whatIfCase', { params, body: { law: rule, on } })
    expect(without.effect.settled).toEqual(['ML-TRF-01'])
    expect(without.before.validAt).toBe(on)
  })

  test('compares a draft of which half is missing', async () => {
    const awa = await as('awa')
    const { exporter, recipient, places } = abroad()
    const home = { recipient: { ...recipient, country: 'ML' }, places: atHome().places }
    const { before, effect } = await awa('whatIfDraft', {
      body: { facts: { exporter, recipient, places }, supposed: { facts: home } },
    })
    expect(before.authorisations.map(({ rule }) => rule)).toContain('ML-TRF-01')
    expect(effect.authorisations.lost.map(({ rule }) => rule)).toContain('ML-TRF-01')
  })

  test('refuses a case that is not one’s own, and a question that supposes nothing', async () => {
    const [awa, moussa] = await Promise.all([as('awa', 'en'), as('moussa')])
    const { id } = await fileAndWait(awa, abroad())
    const asked = { params: { case: id }, body: { law: rule } }
    expect((await refusalOf(moussa('whatIfCase', asked))).problem.status).toBe(403)
    const { problem } = await refusalOf(awa('whatIfCase', { params: { case: id }, body: {} }))
    expect(problem).toMatchObject({ status: 400, errors: [{ code: 'nothing-supposed' }] })
    const wrong = { facts: { places: { hosting: [], backup: [], remoteAccess: [], support: [] } } }
    expect((await refusalOf(awa('whatIfCase', { params: { case: id }, body: wrong }))).problem.status).toBe(400)
  })
})

describe('The transfers that rest on a rule', () => {
  test('are those whose assessment applied it, for whoever sees the inventory', async () => {
    const [awa, ousmane] = await Promise.all([as('awa'), as('ousmane')])
    const [out, home] = [await fileAndWait(awa, abroad()), await fileAndWait(awa, atHome())]
    const resting = async (id: string) => {
      const { transfers, total, unknown } = await ousmane('listRestingTransfers', { params: { rule: id } })
      expect(total).toBeGreaterThanOrEqual(transfers.length)
      expect(unknown).toBe(0)
      return transfers.map((one) => one.id)
    }
    const [under, scope] = [await resting('ML-TRF-01'), await resting('ML-SCOPE')]
    expect(under).toContain(out.id)
    expect(under).not.toContain(home.id)
    expect(scope).toEqual(expect.arrayContaining([out.id, home.id]))
    expect((await refusalOf(awa('listRestingTransfers', { params: { rule: 'ML-SCOPE' } }))).problem.status).toBe(403)
  })

  test('stay on it when the case goes on', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const approved = await decide(fatoumata, await fileAndWait(awa, abroad()), approval)
    const { transfers } = await fatoumata('listRestingTransfers', { params: { rule: 'ML-TRF-01' } })
    expect(transfers.find(({ id }) => id === approved.id)?.status).toBe(approved.status)
  })
})

describe('An attested rule', () => {
  test('is cited as it was put right, by whom, in the assessment of the next case, and stands in the ledger', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const body = {
      textRead: 'Journal officiel, exemplaire papier, lu pour ce test.',
      citation: { fr: 'article 11, alinéa 2', en: 'article 11, second paragraph' },
    }
    const before = await fileAndWait(awa, abroad())
    await fatoumata('attestRule', { params: { rule: 'ML-TRF-01' }, body, idempotencyKey: randomUUID() })
    const after = await fileAndWait(awa, abroad())
    const findingOf = async (id: string) => {
      const { revisions } = await awa('readCase', { params: { case: id } })
      return revisions[0]?.assessment?.findings.find((finding) => finding.rule === 'ML-TRF-01')
    }
    expect((await findingOf(before.id))?.attested).toBeUndefined()
    const finding = await findingOf(after.id)
    expect(finding).toMatchObject({
      verification: 'text',
      attested: { by: { name: 'Fatoumata Diarra' }, textRead: body.textRead },
    })
    expect(finding?.citation.text.fr).toContain('article 11, alinéa 2')
    const { attestations } = await awa('readRule', { params: { rule: 'ML-TRF-01' } })
    expect(attestations.at(-1)?.record).toEqual({
      sequence: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})
