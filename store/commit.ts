import type { Contact } from '#domain/access/actor.ts'
import { phaseOf, type TransferCase } from '#domain/case/case.ts'
import type { Change } from '#domain/case/change.ts'
import { ledgerTable, registryTable } from '#store/database.ts'
import { keys, lists } from '#store/keys.ts'
import { outboxItem } from '#store/outbox.ts'
import { type Receipt, receiptItem } from '#store/receipts.ts'
import { rowItem } from '#store/rows.ts'
import { put, transact, type Writes } from '#store/transact.ts'

const caseItem = (c: TransferCase) => ({
  ...keys.case(c.organisation, c.id),
  case: c,
  version: c.version,
  // on the sweep's list as long as a workflow or the clock has something to do
  ...(phaseOf[c.status] !== null || c.dueAt !== null ? { gsi1pk: lists.work, gsi1sk: `${c.since}#${c.id}` } : {}),
})

/** What a change may carry besides the case: the request's receipt, and where to reach who asked. */
type Alongside = {
  receipt?: Receipt | undefined
  contact?: Contact
}

const parts = ({ after, entry }: Change, { contact }: Alongside): Writes => {
  const { organisation, id, revision } = after
  const part = (name: Parameters<typeof keys.part>[3]) => keys.part(organisation, id, revision, name)
  const table = registryTable()
  const newRevision = entry.happening === 'case-submitted' || entry.happening === 'case-corrected'
  return [
    ...(newRevision ? [put(table, { ...part('FACTS'), facts: after.facts })] : []),
    // written anew each time: only one who had the case at its version gets here
    ...(entry.happening === 'verdict-overruled' && 'overrulings' in after
      ? [{ Put: { TableName: table, Item: { ...part('OVERRULINGS'), overrulings: after.overrulings } } }]
      : []),
    ...(entry.happening === 'decision-taken' && 'decision' in after
      ? [put(table, { ...part('DECISION'), decision: after.decision })]
      : []),
    ...(contact ? [{ Put: { TableName: table, Item: { ...keys.contact(organisation, contact.id), contact } } }] : []),
  ]
}

/**
 * Writes a change, all of it or nothing: the case at the version it was made from, its inventory row, its ledger
 * entry, the outbox item that makes the rest follow, and whatever comes alongside. Any reader sees all or nothing.
 *
 * Throws `case-changed` where the case has moved on, and RepeatedRequestError where the same request came first.
 */
export const commit = async (change: Change, alongside: Alongside = {}): Promise<TransferCase> => {
  const { after, from, entry } = change
  const table = registryTable()
  const writes: Writes = [
    {
      Put: {
        TableName: table,
        Item: caseItem(after),
        ...(from === 0
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#version = :from',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':from': from },
            }),
      },
    },
    { Put: { TableName: table, Item: rowItem(after) } },
    put(ledgerTable(), { ...keys.ledger(after.organisation, after.id, entry.sequence), entry }),
    put(table, outboxItem(change)),
    ...parts(change, alongside),
  ]
  const { receipt } = alongside
  await transact(writes, receipt && put(table, receiptItem(receipt, entry.at)))
  return after
}
