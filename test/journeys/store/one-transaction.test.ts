// the tables come first: the store takes its settings from the environment that this sets
import '#test/support/own-tables.ts'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import type { Change } from '#domain/case/change.ts'
import { unwrap } from '#domain/problems/problems.ts'
import { chainFault } from '#domain/record/ledger.ts'
import { correct } from '#domain/transitions/correct.ts'
import { loadCase, loadHistory } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { findContact } from '#store/contacts.ts'
import { database } from '#store/database.ts'
import { keys } from '#store/keys.ts'
import { delivered, undelivered } from '#store/outbox.ts'
import { findReceipt } from '#store/receipts.ts'
import { loadRevisions } from '#store/revisions.ts'
import { rowsOf } from '#store/rows.ts'
import { RepeatedRequestError } from '#store/transact.ts'
import { people } from '#test/support/actors.ts'
import { at, rulings } from '#test/support/lives.ts'
import { tables } from '#test/support/own-tables.ts'
import { someFacts } from '#test/support/samples.ts'
import {
  anOrganisation,
  by,
  decision,
  everythingOf,
  filing,
  receiptFor,
  refusalOf,
  waitingIn,
} from '#test/support/stored-cases.ts'

describe('one transaction', () => {
  test('writes the case, its row, its ledger entry, its letter, its facts, the receipt and where to write to', async () => {
    const organisation = anOrganisation()
    const change = filing(organisation)
    const receipt = receiptFor(organisation)
    const contact = { ...by, email: people.aminata.email, language: 'fr' as const }
    await commit(change, { receipt, contact })

    const { id } = change.after
    expect(await loadCase(organisation, id)).toEqual(change.after)
    expect((await rowsOf(organisation)).map((row) => row.id)).toEqual([id])
    expect(await loadHistory(organisation, id)).toEqual([change.entry])
    expect(await loadRevisions(organisation, id)).toMatchObject([{ revision: 1, facts: change.after.facts }])
    expect(await findReceipt(organisation, by.id, receipt.key)).toEqual({
      request: receipt.request,
      answer: { done: true },
    })
    expect(await findContact(organisation, by.id)).toEqual(contact)
    const letters = await undelivered('2027-01-01T00:00:00.000Z')
    expect(letters.filter((letter) => letter.case === id)).toMatchObject([{ version: 1, start: 'assess' }])
  })

  test('keeps each revision with its facts and its decision', async () => {
    const organisation = anOrganisation()
    const returned = await commit(decision(await waitingIn(organisation), rulings.returned))
    const facts = someFacts({ tool: 'bcr' })
    const corrected = await commit(
      unwrap(correct(returned, { facts, answers: 'Here.' }, at('2026-11-04T08:00:00.000Z', by))),
    )
    expect(await loadRevisions(organisation, corrected.id)).toMatchObject([
      { revision: 1, facts: someFacts(), decision: { outcome: 'returned' } },
      { revision: 2, facts, decision: null },
    ])
    expect(chainFault(await loadHistory(organisation, corrected.id), corrected)).toBeNull()
  })

  /** Something that is not as the transaction expects it, put into the table beforehand. */
  const obstacles: [string, (change: Change) => { TableName: string; Item: Record<string, unknown> }][] = [
    [
      'the case has moved on',
      ({ after }) => ({
        TableName: tables.registry,
        Item: { ...keys.case(after.organisation, after.id), case: after, version: 99 },
      }),
    ],
    [
      'the ledger has an entry of that number',
      ({ after, entry }) => ({
        TableName: tables.ledger,
        Item: { ...keys.ledger(after.organisation, after.id, entry.sequence), entry: 'another' },
      }),
    ],
    [
      'the outbox has a letter of that number',
      ({ after, entry }) => ({
        TableName: tables.registry,
        Item: { ...keys.outbox(after.organisation, after.id, entry.sequence), letter: 'another' },
      }),
    ],
    [
      'the revision has a decision',
      ({ after }) => ({
        TableName: tables.registry,
        Item: { ...keys.part(after.organisation, after.id, after.revision, 'DECISION'), decision: 'another' },
      }),
    ],
  ]

  test.each(obstacles)('writes nothing at all where %s', async (_, obstacle) => {
    const organisation = anOrganisation()
    const change = decision(await waitingIn(organisation))
    await database.send(new PutCommand(obstacle(change)))
    const before = await everythingOf(organisation, change.after.id)
    const receipt = receiptFor(organisation)
    expect(await refusalOf(commit(change, { receipt }))).toBe('case-changed')
    expect(await everythingOf(organisation, change.after.id)).toEqual(before)
    expect(await findReceipt(organisation, by.id, receipt.key)).toBeUndefined()
  })

  test('writes nothing at all where the same request came first, and says so', async () => {
    const organisation = anOrganisation()
    const receipt = receiptFor(organisation)
    await commit(filing(organisation), { receipt })
    const again = filing(organisation)
    expect(await refusalOf(commit(again, { receipt }))).toBeInstanceOf(RepeatedRequestError)
    expect(await everythingOf(organisation, again.after.id)).toEqual([])
    expect(await rowsOf(organisation)).toHaveLength(1)
  })

  test('files no case under a number that is taken', async () => {
    const organisation = anOrganisation()
    const change = filing(organisation)
    await commit(change)
    const other = { ...change, after: { ...change.after, facts: someFacts({ service: 'Another' }) } }
    expect(await refusalOf(commit(other))).toBe('case-changed')
    expect(await loadCase(organisation, change.after.id)).toEqual(change.after)
  })
})

describe('a letter', () => {
  test('is on the list until it was delivered, and delivering it twice does no harm', async () => {
    const organisation = anOrganisation()
    const { id } = await commit(filing(organisation))
    const mine = async (before: string) => (await undelivered(before)).filter((letter) => letter.case === id)
    expect(await mine('2026-11-02T09:00:00.000Z')).toEqual([])
    const [letter] = await mine('2026-11-02T09:00:01.000Z')
    if (letter === undefined) throw new Error('The letter is not on the list.')
    await delivered(letter)
    await delivered(letter)
    expect(await mine('2027-01-01T00:00:00.000Z')).toEqual([])
  })
})
