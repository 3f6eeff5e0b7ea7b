import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sampleContract } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'
import { testCloud } from '#test/support/cloud.ts'
import { abroad, atHome } from '#test/support/facts.ts'
import { approval, as, decide, file, fileAndWait, recordGrant, refusalOf, until } from '#test/support/people.ts'

describe('A request that stays at home', () => {
  test('clears by itself, and the record says that nobody but the system decided', async () => {
    const awa = await as('awa')
    const filed = await fileAndWait(awa, atHome())
    const { case: c, history, chain } = await awa('readCase', { params: { case: filed.id } })
    expect(c).toMatchObject({ status: 'in-force', decision: { outcome: 'cleared', by: { id: 'system' } } })
    expect(history.map(({ happening }) => happening)).toEqual(['case-submitted', 'case-assessed', 'decision-taken'])
    expect(chain.holds).toBe(true)
  })
})

describe('A request that leaves the country', () => {
  test('waits for the DPO with citations and the clause matrix, and is in force only with the authority’s authorisation', async () => {
    const [awa, fatoumata, ousmane] = await Promise.all([as('awa'), as('fatoumata'), as('ousmane')])
    const { origin } = await testCloud()
    const contract = await upload(awa, origin, sampleContract('complete', 'fr', 'pdf'))
    const waiting = await fileAndWait(awa, abroad({ contract }))
    expect(waiting.status).toBe('awaiting-decision')

    const dossier = await fatoumata('readCase', { params: { case: waiting.id } })
    const [revision] = dossier.revisions
    expect(revision?.assessment?.findings).not.toEqual([])
    expect(
      revision?.assessment?.findings.filter(({ citation }) => citation.text.fr === '' || citation.source === ''),
    ).toEqual([])
    const quoted = revision?.clauses?.findings.filter(
      ({ verdict, quote, page }) => verdict === 'present' && quote && page,
    )
    expect(quoted?.length).toBeGreaterThan(8)
    const queue = await fatoumata('readQueue', {})
    expect(queue.cases.map(({ id }) => id)).toContain(waiting.id)

    const approved = await decide(fatoumata, waiting, approval)
    expect(approved.status).toBe('awaiting-authorisation')
    const inForce = await recordGrant(fatoumata, approved)
    expect(inForce).toMatchObject({ status: 'in-force', grants: [{ reference: 'EXEMPLE-2026-17' }] })

    const inventory = await ousmane('readInventory', {
      query: { country: ['SN'], status: ['in-force'], text: 'teranga' },
    })
    expect(inventory.transfers.map(({ id }) => id)).toContain(waiting.id)
    const csv = await ousmane('exportInventory', { query: { text: 'Téranga', language: 'fr' } })
    expect(csv).toContain('Téranga Hébergement')
    expect(csv).toContain('text=Téranga')
  })

  test('can be refused, with the reason on record', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const waiting = await fileAndWait(awa, abroad())
    await decide(fatoumata, waiting, { outcome: 'refused', reason: 'Aucun instrument ne couvre ce transfert.' })
    const { case: c } = await awa('readCase', { params: { case: waiting.id } })
    expect(c).toMatchObject({ status: 'refused', decision: { reason: 'Aucun instrument ne couvre ce transfert.' } })
  })

  test('is returned with questions, corrected, sent again as revision 2 of the same case, and approved', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const waiting = await fileAndWait(awa, abroad())
    const questions = ['Qui peut lire les données au support ?']
    const returned = await decide(fatoumata, waiting, { outcome: 'returned', reason: 'À préciser.', questions })
    const mine = await awa('listCases', {})
    expect(mine.cases.find(({ id }) => id === waiting.id)?.questions).toEqual(questions)

    const corrected = await awa('correctCase', {
      params: { case: waiting.id },
      body: {
        version: returned.version,
        facts: abroad({ securityMeasures: [...abroad().securityMeasures, 'pseudonymisation'] }),
        answers: 'Deux personnes, sur données pseudonymisées.',
      },
      idempotencyKey: randomUUID(),
    })
    expect(corrected).toMatchObject({ id: waiting.id, revision: 2 })
    const again = await until(awa, waiting.id, ({ status }) => status === 'awaiting-decision')
    const approved = await decide(fatoumata, again, approval)
    expect(approved).toMatchObject({ revision: 2, status: 'awaiting-authorisation' })
    const { revisions, history } = await awa('readCase', { params: { case: waiting.id } })
    expect(revisions.map(({ revision, decision }) => [revision, decision?.outcome])).toEqual([
      [1, 'returned'],
      [2, 'approved'],
    ])
    expect(history.find(({ happening }) => happening === 'case-corrected')?.body.changed).toEqual(['securityMeasures'])
  })
})

describe('Sent twice', () => {
  test('the same submission under one key is one case, also when both arrive at once', async () => {
    const awa = await as('awa')
    const idempotencyKey = randomUUID()
    const body = atHome({ service: `Double envoi ${idempotencyKey}` })
    const [first, second] = await Promise.all([
      awa('submitCase', { body, idempotencyKey }),
      awa('submitCase', { body, idempotencyKey }),
    ])
    const third = await awa('submitCase', { body, idempotencyKey })
    expect(new Set([first.id, second.id, third.id]).size).toBe(1)
    const { cases } = await awa('listCases', {})
    expect(cases.filter(({ service }) => service === body.service)).toHaveLength(1)
  })

  test('a key that was used for something else is refused', async () => {
    const awa = await as('awa')
    const idempotencyKey = randomUUID()
    await awa('submitCase', { body: atHome(), idempotencyKey })
    const refusal = await refusalOf(awa('submitCase', { body: atHome({ service: 'Autre' }), idempotencyKey }))
    expect(refusal.problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
  })
})

describe('Two people at once', () => {
  test('two DPOs decide on one case: one decision stands, the other is told which', async () => {
    const [awa, fatoumata, ibrahim] = await Promise.all([as('awa'), as('fatoumata'), as('ibrahim', 'en')])
    const waiting = await fileAndWait(awa, abroad())
    const outcomes = await Promise.allSettled([
      decide(fatoumata, waiting, approval),
      decide(ibrahim, waiting, { outcome: 'refused', reason: 'No tool covers this.' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { case: c, history } = await awa('readCase', { params: { case: waiting.id } })
    if (!('decision' in c)) throw new Error(`unexpected status ${c.status}`)
    const [lost] = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []))
    expect(lost.problem).toMatchObject({ status: 409, code: 'already-decided', decision: { id: c.decision.id } })
    expect(history.filter(({ happening }) => happening === 'decision-taken')).toHaveLength(1)
  })

  test('who read an older version is told that the case has changed', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const waiting = await fileAndWait(awa, abroad())
    const refusal = await refusalOf(decide(fatoumata, { id: waiting.id, version: waiting.version - 1 }, approval))
    expect(refusal.problem).toMatchObject({ status: 409, code: 'case-changed' })
  })
})

describe('Rights are decided on the server', () => {
  test('nobody decides on their own request, even as a DPO', async () => {
    const fatoumata = await as('fatoumata')
    const own = await fileAndWait(fatoumata, abroad())
    const refusal = await refusalOf(decide(fatoumata, own, approval))
    expect(refusal.problem).toMatchObject({ status: 403, code: 'own-request' })
  })

  test('procurement sees its own requests and nobody else’s', async () => {
    const [awa, moussa] = await Promise.all([as('awa'), as('moussa')])
    const hers = await file(awa, atHome())
    const refusal = await refusalOf(moussa('readCase', { params: { case: hers.id } }))
    expect(refusal.problem.status).toBe(403)
    expect((await moussa('listCases', {})).cases.map(({ id }) => id)).not.toContain(hers.id)
    for (const route of ['readQueue', 'readInventory'] as const)
      expect((await refusalOf(moussa(route, {}))).problem.status).toBe(403)
  })

  test('compliance reads everything and writes nothing', async () => {
    const [awa, ousmane] = await Promise.all([as('awa'), as('ousmane')])
    const waiting = await fileAndWait(awa, abroad())
    await ousmane('readCase', { params: { case: waiting.id } })
    const attempts = [
      ousmane('submitCase', { body: atHome(), idempotencyKey: randomUUID() }),
      decide(ousmane, waiting, approval),
      ousmane('requestUpload', { body: { name: 'contrat.pdf', size: 10 }, idempotencyKey: randomUUID() }),
    ]
    const refusals = await Promise.all(attempts.map(refusalOf))
    expect(refusals.map(({ problem }) => problem.status)).toEqual([403, 403, 403])
  })
})
