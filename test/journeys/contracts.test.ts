import { randomUUID } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx } from '#api/route.ts'
import { askedClauses, oncePerDuty } from '#domain/case/asked-clauses.ts'
import type { TransferCase } from '#domain/case/case.ts'
import type { Overruled } from '#domain/case/overruling.ts'
import type { ClauseFinding } from '#domain/documents/clause-report.ts'
import { sampleContract, sampleText } from '#local/demo/contracts.ts'
import { upload } from '#local/demo/script-client.ts'
import { testCloud } from '#test/support/cloud.ts'
import { docxText } from '#test/support/docx-text.ts'
import { abroad } from '#test/support/facts.ts'
import { approval, as, decide, fileAndWait, recordGrant, refusalOf, until } from '#test/support/people.ts'
import type { Call } from '#web/api/client.ts'

const send = async (call: Call, kind: 'complete' | 'incomplete', format: 'pdf' | 'docx' | 'txt' = 'pdf') => {
  const { origin } = await testCloud()
  return upload(call, origin, sampleContract(kind, 'fr', format))
}

const overrule = (
  call: Call,
  c: Pick<TransferCase, 'id' | 'version'>,
  requirement: string,
  verdict: Overruled['verdict'] = 'present',
  idempotencyKey = randomUUID(),
) =>
  call('overruleVerdict', {
    params: { case: c.id },
    body: { version: c.version, requirement, verdict, reason: 'Annexe 2 du contrat-cadre, article 4.' },
    idempotencyKey,
  })

/** What a contract lacks of what is asked for where the transfer rests on no standard clauses: each duty once. */
const missingIn = (findings: readonly ClauseFinding[] = []) =>
  oncePerDuty(askedClauses('ad-hoc-clauses', findings)).filter(
    ({ verdict }) => verdict === 'absent' || verdict === 'contradicted',
  )

/** A case that waits for a decision on a contract that lacks clauses, and the clauses that it lacks. */
const lacking = async (call: Call) => {
  const contract = await send(call, 'incomplete')
  const c = await fileAndWait(call, abroad({ contract }))
  const [revision] = (await call('readCase', { params: { case: c.id } })).revisions
  if (c.status !== 'awaiting-decision' || !revision?.clauses) throw new Error(`The contract of ${c.id} was not read.`)
  return { c, contract, report: revision.clauses, missing: missingIn(revision.clauses.findings) }
}

describe('A contract that lacks clauses', () => {
  test('is read while the request is drafted, asked to be completed, put right by the DPO clause by clause, and decided on', async () => {
    const [awa, fatoumata, ousmane] = await Promise.all([as('awa'), as('fatoumata'), as('ousmane')])
    const contract = await send(awa, 'incomplete')
    const mine = (await awa('listCases', {})).cases.length
    const exporter = { query: { exporter: 'ML' } }
    const draft = await awa('readDocumentClauses', { params: { document: contract }, ...exporter })
    expect(draft).toMatchObject({ readable: true, kind: 'processing-agreement', language: 'fr' })
    expect(missingIn(draft.findings).length).toBeGreaterThan(3)
    const first = await awa('readDraftRequest', { params: { document: contract }, ...exporter })
    expect(first).toMatchObject({ name: 'Demande de compléments – accord-incomplet.docx', type: docx })
    expect(await docxText(first)).toContain('À ajouter')
    expect((await awa('listCases', {})).cases).toHaveLength(mine)

    const waiting = await fileAndWait(awa, abroad({ contract }))
    expect(waiting).toMatchObject({ status: 'awaiting-decision', recommendation: { outcome: 'return' } })
    const { revisions, actions } = await fatoumata('readCase', { params: { case: waiting.id } })
    const report = revisions[0]?.clauses
    expect(actions).toContain('case:overrule')
    expect(report?.hash).toBe(draft.hash)
    const missing = missingIn(report?.findings)

    const ofCase = { params: { case: waiting.id, document: contract } }
    const text = await fatoumata('readContract', ofCase)
    expect(text).toMatchObject({ readable: true, language: 'fr', document: { name: 'accord-incomplet.pdf' } })
    expect(text.blocks[0]).toMatchObject({ kind: 'heading', page: 1 })
    const quoted = report?.findings.find(({ quote, page }) => quote !== null && page !== null)
    expect(text.blocks.some((block) => quoted?.quote?.includes(block.text.slice(0, 40)))).toBe(true)

    let c = waiting
    for (const { requirement } of missing) c = await overrule(fatoumata, c, requirement)
    if (!('overrulings' in c)) throw new Error(`The case is ${c.status}.`)
    expect(c.overrulings.map(({ requirement, was }) => [requirement, was])).toEqual(
      missing.map(({ requirement, verdict }) => [requirement, verdict]),
    )
    expect(c.recommendation.outcome).not.toBe('return')
    expect(c.recommendation.route).toBe('dpo')

    const request = await docxText(await ousmane('readVendorRequest', ofCase))
    expect(request).not.toContain('À ajouter')
    expect(request).not.toContain('À remplacer')
    expect(request).toContain('Déjà présent, sans changement')
    const english = await ousmane('readVendorRequest', { ...ofCase, query: { language: 'en' } })
    expect(english.name).toBe('Request for additions – accord-incomplet.docx')
    expect(await docxText(english)).toContain('Request for additions to the contract')

    const approved = await decide(fatoumata, c, approval)
    expect(approved.status).toBe('awaiting-authorisation')
    const after = await ousmane('readCase', { params: { case: waiting.id } })
    expect(after).toMatchObject({ chain: { holds: true, fault: null }, broken: [] })
    const [kept] = after.revisions
    expect(kept?.clauses).toEqual(report)
    expect(kept?.overrulings).toEqual(c.overrulings)
    expect(kept?.decision?.seal.clauses).not.toBe(report?.hash)
    const told = after.history.filter(({ happening }) => happening === 'verdict-overruled')
    expect(told.map(({ by, body }) => [by.name, body.requirement])).toEqual(
      missing.map(({ requirement }) => [c.overrulings[0]?.by.name, requirement]),
    )
    const late = await refusalOf(overrule(fatoumata, c, missing[0]?.requirement ?? '', 'absent'))
    expect(late.problem).toMatchObject({ status: 409, code: 'already-decided' })
  })

  test('and comes back completed shows what the new version changed, and begins without what was overruled', async () => {
    const [awa, fatoumata] = await Promise.all([as('awa'), as('fatoumata')])
    const { c, missing } = await lacking(awa)
    const [first] = missing
    const overruled = await overrule(fatoumata, c, first?.requirement ?? '', 'partial')
    const returned = await decide(fatoumata, overruled, {
      outcome: 'returned',
      reason: 'À compléter.',
      questions: ['Quand le contrat sera-t-il complété ?'],
    })
    const contract = await send(awa, 'complete', 'docx')
    await awa('correctCase', {
      params: { case: c.id },
      body: { version: returned.version, facts: abroad({ contract }), answers: 'Le voici.' },
      idempotencyKey: randomUUID(),
    })
    const again = await until(awa, c.id, ({ status }) => status === 'awaiting-decision')
    expect(again).toMatchObject({ revision: 2, overrulings: [] })
    const { revisions, chain } = await awa('readCase', { params: { case: c.id } })
    expect(revisions.map(({ overrulings, difference }) => [overrulings.length, difference === null])).toEqual([
      [1, true],
      [0, false],
    ])
    const changed = revisions[1]?.difference ?? []
    const mended = missing.filter(({ severity }) => severity === 'must').map(({ requirement }) => requirement)
    expect(mended.length).toBeGreaterThan(5)
    expect(changed.filter(({ direction }) => direction === 'better').map(({ requirement }) => requirement)).toEqual(
      expect.arrayContaining(mended),
    )
    // what the new version no longer says is told as plainly as what it adds
    expect(changed).toContainEqual(expect.objectContaining({ requirement: 'own-governing-law', direction: 'worse' }))
    expect(chain.holds).toBe(true)
  })
})

describe('Overruling is refused', () => {
  test('to whoever asked for the transfer, to all who are no DPO, and for what the report does not say', async () => {
    const [awa, fatoumata, ousmane, kadiatou] = await Promise.all(
      (['awa', 'fatoumata', 'ousmane', 'kadiatou'] as const).map((name) => as(name)),
    )
    if (!awa || !fatoumata || !ousmane || !kadiatou) throw new Error('Somebody could not sign in.')
    const [own, hers] = await Promise.all([lacking(fatoumata), lacking(awa)])
    const requirement = hers.missing[0]?.requirement ?? ''
    const verdict = 'absent'
    const problems = [
      await refusalOf(overrule(fatoumata, own.c, requirement)),
      await refusalOf(overrule(awa, hers.c, requirement)),
      await refusalOf(overrule(ousmane, hers.c, requirement)),
      await refusalOf(overrule(kadiatou, hers.c, requirement)),
      await refusalOf(overrule(fatoumata, hers.c, 'no-such-requirement')),
      await refusalOf(
        overrule(fatoumata, hers.c, hers.missing.find((one) => one.verdict === verdict)?.requirement ?? '', verdict),
      ),
    ].map(({ problem: { status, code, errors } }) => [status, code, errors?.[0]?.pointer])
    expect(problems).toEqual([
      [403, 'own-request', undefined],
      [403, 'forbidden', undefined],
      [403, 'forbidden', undefined],
      [403, 'forbidden', undefined],
      [400, 'invalid-input', '/requirement'],
      [400, 'invalid-input', '/verdict'],
    ])
  })

  test('to the second of two DPOs at once, who is told that the case has changed; sent twice it counts once', async () => {
    const [awa, fatoumata, ibrahim] = await Promise.all([as('awa'), as('fatoumata'), as('ibrahim')])
    const { c, missing } = await lacking(awa)
    const requirement = missing[0]?.requirement ?? ''
    const outcomes = await Promise.allSettled([
      overrule(fatoumata, c, requirement, 'present'),
      overrule(ibrahim, c, requirement, 'partial'),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [lost] = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(lost.problem).toMatchObject({ status: 409, code: 'case-changed' })

    const now = (await fatoumata('readCase', { params: { case: c.id } })).case
    const key = randomUUID()
    const other = missing[1]?.requirement ?? ''
    const answers = await Promise.all([
      overrule(fatoumata, now, other, 'present', key),
      overrule(fatoumata, now, other, 'present', key),
    ])
    expect(answers[0]).toEqual(answers[1])
    const { history } = await fatoumata('readCase', { params: { case: c.id } })
    expect(history.filter(({ happening }) => happening === 'verdict-overruled')).toHaveLength(2)
  })
})

describe('A contract is shown', () => {
  test('while drafting to whoever uploaded it, and to nobody else', async () => {
    const [awa, moussa, ibrahim, ousmane] = await Promise.all(
      (['awa', 'moussa', 'ibrahim', 'ousmane'] as const).map((name) => as(name)),
    )
    if (!awa || !moussa || !ibrahim || !ousmane) throw new Error('Somebody could not sign in.')
    const params = { document: await send(awa, 'complete', 'txt') }
    const { findings } = await awa('readDocumentClauses', { params })
    expect(missingIn(findings).filter(({ severity }) => severity === 'must')).toEqual([])
    const refusals = await Promise.all(
      [moussa, ibrahim, ousmane].flatMap((call) => [
        refusalOf(call('readDocumentClauses', { params })),
        refusalOf(call('readDraftRequest', { params })),
      ]),
    )
    expect(refusals.map(({ problem }) => problem.status)).toEqual([404, 404, 404, 404, 403, 403])
  })

  test('of a case to whoever may read the case, and only where it is the case’s own', async () => {
    const [awa, moussa] = await Promise.all([as('awa'), as('moussa')])
    const { c, contract } = await lacking(awa)
    const params = { case: c.id, document: contract }
    expect((await awa('readContract', { params })).blocks.length).toBeGreaterThan(10)
    const stray = { case: c.id, document: await send(awa, 'complete') }
    const refusals = await Promise.all([
      refusalOf(moussa('readContract', { params })),
      refusalOf(moussa('readVendorRequest', { params })),
      refusalOf(awa('readContract', { params: stray })),
      refusalOf(awa('readVendorRequest', { params: stray })),
    ])
    expect(refusals.map(({ problem }) => problem.status)).toEqual([403, 403, 404, 404])
  })
})

const asHtml = (text: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><body>${text
    .split('\n')
    .map((line) => (line.startsWith('#') ? `<h2>${line.replace(/^#+ /, '')}</h2>` : `<p>${line}</p>`))
    .join('')}</body></html>`

const asOdt = (text: string) => {
  const paragraphs = text.split('\n').map((line) => `<text:p>${line.replace(/^#+ /, '')}</text:p>`)
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<office:text>${paragraphs.join('')}</office:text>`),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  })
}

describe('A contract may come', () => {
  const text = sampleText('complete', 'fr')
  test.each([
    ['an ODT', 'accord.odt', asOdt(text), 'odt'],
    ['a page of HTML', 'accord.htm', strToU8(asHtml(text)), 'html'],
    ['Markdown', 'accord.markdown', strToU8(text), 'md'],
  ])('as %s, and is read', async (_, name, bytes, kind) => {
    const awa = await as('awa')
    const { origin } = await testCloud()
    const document = await upload(awa, origin, { name, bytes })
    const report = await awa('readDocumentClauses', { params: { document } })
    expect(report).toMatchObject({ readable: true, kind: 'processing-agreement', language: 'fr' })
    expect(report.findings.filter(({ verdict }) => verdict === 'present').length).toBeGreaterThan(8)

    const c = await fileAndWait(awa, abroad({ contract: document }))
    const { revisions } = await awa('readCase', { params: { case: c.id } })
    expect(revisions[0]?.document).toMatchObject({ name, kind })
    const { url } = await awa('readDocumentLink', { params: { case: c.id, document } })
    const { pathname, search } = new URL(url)
    const got = await fetch(new URL(`/s3${pathname}${search}`, origin))
    expect(got.headers.get('content-disposition')).toContain('attachment')
    expect(got.headers.get('content-type')).not.toContain('html')
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes)
  })

  test('but not as a page of HTML under the name of a text', async () => {
    const awa = await as('awa')
    const { origin } = await testCloud()
    const refusal = await refusalOf(upload(awa, origin, { name: 'accord.txt', bytes: strToU8(asHtml(text)) }))
    expect(refusal.problem).toMatchObject({
      code: 'document-refused',
      errors: [{ code: 'content-does-not-match-name' }],
    })
  })
})

describe('The paper of an authorisation', () => {
  test('is named in the case, and opens for whoever may read the case', async () => {
    const [awa, fatoumata, { origin }] = await Promise.all([as('awa'), as('fatoumata'), testCloud()])
    const bytes = strToU8('Décision n° 2026-17 : le transfert est autorisé.')
    const document = await upload(fatoumata, origin, { name: 'decision.txt', bytes })
    const approved = await decide(fatoumata, await fileAndWait(awa, abroad()), approval)
    const granted = await recordGrant(fatoumata, approved, { document })
    const { papers } = await awa('readCase', { params: { case: granted.id } })
    expect(papers).toMatchObject([{ id: document, name: 'decision.txt', size: bytes.length }])
    const { url } = await awa('readDocumentLink', { params: { case: granted.id, document } })
    const { pathname, search } = new URL(url)
    const got = await fetch(new URL(`/s3${pathname}${search}`, origin))
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes)
  })
})
