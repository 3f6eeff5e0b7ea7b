// the tables come first: the store takes its settings from the environment that this sets
import '#test/support/own-tables.ts'
import { describe, expect, test } from 'vitest'
import { loadCase, loadHistory } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { findContact } from '#store/contacts.ts'
import { findReceipt } from '#store/receipts.ts'
import { loadRevisions } from '#store/revisions.ts'
import { rowsOf, rowsOfRequester } from '#store/rows.ts'
import { people } from '#test/support/actors.ts'
import { anOrganisation, by, filing, receiptFor, refusalOf } from '#test/support/stored-cases.ts'

describe('another organisation', () => {
  test('sees nothing of a case: not by its number, not in its lists, not by a receipt, not by the same person', async () => {
    const [ours, theirs] = [anOrganisation(), anOrganisation()]
    const receipt = receiptFor(ours)
    const contact = { ...by, email: people.aminata.email, language: 'fr' as const }
    const { id } = await commit(filing(ours), { receipt, contact })
    expect(await refusalOf(loadCase(theirs, id))).toBe('not-found')
    expect(await loadHistory(theirs, id)).toEqual([])
    expect(await loadRevisions(theirs, id)).toEqual([])
    expect(await rowsOf(theirs)).toEqual([])
    expect(await rowsOfRequester(theirs, by.id, undefined)).toEqual({ rows: [], next: null })
    expect(await findReceipt(theirs, by.id, receipt.key)).toBeUndefined()
    expect(await findContact(theirs, by.id)).toBeUndefined()
  })

  test('finds nothing of ours by a place in our list, nor does a colleague', async () => {
    const [ours, theirs] = [anOrganisation(), anOrganisation()]
    for (let index = 0; index < 51; index += 1) await commit(filing(ours))
    const { rows, next } = await rowsOfRequester(ours, by.id, undefined)
    expect(rows).toHaveLength(50)
    expect((await rowsOfRequester(ours, by.id, next ?? undefined)).rows).toHaveLength(1)
    expect(await rowsOfRequester(theirs, by.id, next ?? undefined)).toEqual({ rows: [], next: null })
    expect(await rowsOfRequester(ours, 'somebody-else', next ?? undefined)).toEqual({ rows: [], next: null })
  })
})
