// the tables come first: the store takes its settings from the environment that this sets
import '#test/support/own-tables.ts'
import { createHash, randomUUID } from 'node:crypto'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, test } from 'vitest'
import { unwrap } from '#domain/problems/problems.ts'
import { chainFault } from '#domain/record/ledger.ts'
import { remind } from '#domain/transitions/keep-going.ts'
import { loadCase, loadHistory } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { database } from '#store/database.ts'
import { readDocument } from '#store/document-bytes.ts'
import { announce, findDocument, keepDocument } from '#store/documents.ts'
import { keys } from '#store/keys.ts'
import { claimNotice, releaseNotice } from '#store/notices.ts'
import { loadRevisions } from '#store/revisions.ts'
import { rowsOf } from '#store/rows.ts'
import { RepeatedRequestError } from '#store/transact.ts'
import { at, rulings } from '#test/support/lives.ts'
import { tables } from '#test/support/own-tables.ts'
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

describe('two at once', () => {
  test('of two decisions on the same case exactly one is taken, fifty times over', async () => {
    const organisation = anOrganisation()
    for (let round = 0; round < 50; round += 1) {
      const c = await waitingIn(organisation)
      const both = [decision(c, rulings.approved, 'first'), decision(c, rulings.refused, 'second')]
      const ended = await Promise.all(both.map((change) => refusalOf(commit(change))))
      expect(ended.filter((one) => one === 'case-changed')).toHaveLength(1)

      const now = await loadCase(organisation, c.id)
      const history = await loadHistory(organisation, c.id)
      expect(now.version).toBe(3)
      expect(history).toHaveLength(3)
      expect(chainFault(history, now)).toBeNull()
      const [kept] = await loadRevisions(organisation, c.id)
      expect('decision' in now && now.decision.id).toBe(kept?.decision?.id)
    }
  })

  test('of a request sent twice under one key exactly one is done, twenty times over', async () => {
    const organisation = anOrganisation()
    for (let round = 1; round <= 20; round += 1) {
      const receipt = receiptFor(organisation)
      const both = [filing(organisation), filing(organisation)]
      const ended = await Promise.allSettled(both.map((change) => commit(change, { receipt })))
      expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const [lost] = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
      expect(lost).toBeInstanceOf(RepeatedRequestError)
      expect(await rowsOf(organisation)).toHaveLength(round)
    }
  })

  test('of an announcement sent twice under one key exactly one is made', async () => {
    const organisation = anOrganisation()
    const receipt = receiptFor(organisation)
    const document = (id: string) => ({ id, name: 'dpa.pdf', size: 10, contentType: 'application/pdf', uploadedBy: by })
    const [one, two] = [document(randomUUID()), document(randomUUID())]
    await announce(organisation, one, receipt, '2026-11-02T09:00:00.000Z')
    const again = announce(organisation, two, receipt, '2026-11-02T09:00:01.000Z')
    expect(await refusalOf(again)).toBeInstanceOf(RepeatedRequestError)
    expect(await findDocument(organisation, two.id)).toBeUndefined()
    expect(await findDocument(organisation, one.id)).toEqual({ announced: one })
  })

  test('of two confirmations of a document, which found other bytes each, one stands, with the bytes that it looked at', async () => {
    const organisation = anOrganisation()
    const id = randomUUID()
    const announced = { id, name: 'dpa.txt', size: 5, contentType: 'text/plain', uploadedBy: by }
    await announce(organisation, announced, receiptFor(organisation), '2026-11-02T09:00:00.000Z')
    const confirm = (text: string) => {
      const bytes = Buffer.from(text)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const { contentType, ...found } = { ...announced, kind: 'txt' as const, sha256 }
      return keepDocument(organisation, { ...found, uploadedAt: '2026-11-02T09:01:00.000Z' }, bytes, contentType)
    }
    const [one, two] = await Promise.all([confirm('first'), confirm('other')])
    expect(one).toEqual(two)
    expect((await findDocument(organisation, id))?.stored).toEqual(one)
    const kept = await readDocument(organisation, one)
    expect(createHash('sha256').update(kept).digest('hex')).toBe(one.sha256)
    // announced for a day, kept for good
    const { Item } = await database.send(
      new GetCommand({ TableName: tables.registry, Key: keys.document(organisation, id) }),
    )
    expect(Item).not.toHaveProperty('ttl')
  })

  test('a notice is claimed by one, and can be claimed again once it was given back', async () => {
    const organisation = anOrganisation()
    const notice = { organisation, case: 'case', version: 3, reader: 'awa' }
    const claim = () => claimNotice(notice, '2026-11-02T09:00:00.000Z')
    const claims = await Promise.all([claim(), claim(), claim()])
    expect(claims.filter(Boolean)).toHaveLength(1)
    await releaseNotice(notice)
    expect(await claim()).toBe(true)
  })

  test('the ledger cannot be forked: whoever comes from an older version finds its number taken', async () => {
    const organisation = anOrganisation()
    const c = await waitingIn(organisation)
    const moved = await commit(unwrap(remind(c, 3, at('2026-11-06T10:00:00.000Z'))))
    const fork = decision(c)
    expect(fork.entry.sequence).toBe(moved.version)
    expect(await refusalOf(commit(fork))).toBe('case-changed')
    // even with the case put back by force, the ledger's own number stops the fork
    await database.send(
      new PutCommand({ TableName: tables.registry, Item: { ...keys.case(organisation, c.id), case: c, version: 2 } }),
    )
    expect(await refusalOf(commit(fork))).toBe('case-changed')
    expect(await loadHistory(organisation, c.id)).toHaveLength(3)
  })
})

describe('a transaction that another one is in the way of', () => {
  const conflicts = (times: number) => {
    const left = { conflicts: times }
    database.middlewareStack.add(
      (next) => async (args) => {
        if ('TransactItems' in args.input && left.conflicts > 0) {
          left.conflicts -= 1
          throw new TransactionCanceledException({
            message: 'Transaction cancelled',
            $metadata: {},
            CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
          })
        }
        return next(args)
      },
      { name: 'conflicts', step: 'initialize', override: true },
    )
    return left
  }
  afterEach(() => {
    database.middlewareStack.remove('conflicts')
  })

  test('is tried again, and the conditions say who was right', async () => {
    const organisation = anOrganisation()
    const left = conflicts(2)
    const done = await commit(filing(organisation))
    expect(left.conflicts).toBe(0)
    expect(await loadCase(organisation, done.id)).toEqual(done)
  })

  test('gives up in the end, and nothing was written', async () => {
    const organisation = anOrganisation()
    conflicts(Number.POSITIVE_INFINITY)
    const change = filing(organisation)
    expect(await refusalOf(commit(change))).toBe('case-changed')
    expect(await everythingOf(organisation, change.after.id)).toEqual([])
  })
})
