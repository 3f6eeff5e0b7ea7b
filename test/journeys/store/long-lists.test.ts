// the tables come first: the store takes its settings from the environment that this sets
import '#test/support/own-tables.ts'
import { afterEach, describe, expect, test } from 'vitest'
import { unwrap } from '#domain/problems/problems.ts'
import { correct } from '#domain/transitions/correct.ts'
import { remind } from '#domain/transitions/keep-going.ts'
import { attest, checkedAttestations, loadAttestations } from '#store/attestations.ts'
import { casesAtWork, loadHistory } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { database } from '#store/database.ts'
import { loadRevisions } from '#store/revisions.ts'
import { rowsOf } from '#store/rows.ts'
import { at, rulings } from '#test/support/lives.ts'
import { someFacts } from '#test/support/samples.ts'
import { anOrganisation, by, decision, filing, receiptFor, waitingIn } from '#test/support/stored-cases.ts'

describe('a list longer than a page', () => {
  /** Pages of two items, as a table makes them at 1 MB; tells how many were read. */
  const smallPages = () => {
    const read = { pages: 0 }
    database.middlewareStack.add(
      (next) => async (args) => {
        if (!('KeyConditionExpression' in args.input)) return next(args)
        read.pages += 1
        return next({ ...args, input: { ...args.input, Limit: 2 } })
      },
      { name: 'smallPages', step: 'initialize', override: true },
    )
    return read
  }
  afterEach(() => {
    database.middlewareStack.remove('smallPages')
  })

  test('is read to its end: the inventory, one status of it, a history, the revisions, the cases at work', async () => {
    const organisation = anOrganisation()
    const ids = []
    for (let index = 0; index < 7; index += 1) ids.push((await commit(filing(organisation))).id)
    let c = await waitingIn(organisation)
    for (let day = 10; day < 15; day += 1) c = await commit(unwrap(remind(c, 1, at(`2026-11-${day}T10:00:00.000Z`))))
    const returned = await commit(decision(c, rulings.returned))
    await commit(
      unwrap(correct(returned, { facts: someFacts(), answers: 'Here.' }, at('2026-11-20T08:00:00.000Z', by))),
    )

    const read = smallPages()
    const rows = await rowsOf(organisation)
    expect(read.pages).toBeGreaterThanOrEqual(4)
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...ids, c.id].toSorted())
    expect(await rowsOf(organisation, 'submitted')).toHaveLength(8)
    expect(await loadHistory(organisation, c.id)).toHaveLength(9)
    expect(await loadRevisions(organisation, c.id)).toMatchObject([
      { revision: 1, decision: { outcome: 'returned' } },
      { revision: 2, decision: null },
    ])
    const atWork = await Array.fromAsync(casesAtWork())
    expect(atWork.filter((one) => one.organisation === organisation)).toHaveLength(8)
  })

  test('is read to its end: what an organisation attests of the law', async () => {
    const organisation = anOrganisation()
    smallPages()
    const told = {
      regime: 'ml',
      rule: 'ML-TRF-01',
      by,
      on: '2026-11-02',
      textRead: 'The law, on paper.',
      citation: null,
    }
    for (let index = 0; index < 5; index += 1)
      await attest(organisation, told, { by, at: '2026-11-02T09:00:00.000Z' }, receiptFor(organisation))
    expect(await loadAttestations(organisation)).toHaveLength(5)
    expect((await checkedAttestations(organisation)).fault).toBeNull()
  })

  test('of more than 1 MB is read to its end', async () => {
    const organisation = anOrganisation()
    // names and questions of the longest that is allowed: some 45 KB a row, 30 rows
    const questions = Array.from({ length: 20 }, () => 'é'.repeat(1000))
    for (let index = 0; index < 30; index += 1)
      await commit(decision(await waitingIn(organisation), { outcome: 'returned', reason: 'r', questions }))
    expect(await rowsOf(organisation)).toHaveLength(30)
  })
})
