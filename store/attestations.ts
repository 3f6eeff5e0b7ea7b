import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { z } from 'zod'
import type { Moment } from '#domain/change.ts'
import { type Attestation, attestation } from '#domain/law/attestation.ts'
import { genesis, seal } from '#domain/ledger.ts'
import { database, ledgerTable, registryTable } from '#store/database.ts'
import { keys } from '#store/keys.ts'
import { type Receipt, receiptItem } from '#store/receipts.ts'
import { put, transact } from '#store/transact.ts'

/** The chain in which an organisation's attestations of the law are recorded, beside the chains of its cases. */
const lawChain = 'law'

const item = z.object({ attestation, sequence: z.int().positive(), hash: z.string() })

const load = async (organisation: string) => {
  const { Items = [] } = await database.send(
    new QueryCommand({
      TableName: registryTable(),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.attestation(organisation, 1).pk },
      ConsistentRead: true,
    }),
  )
  return Items.map((found) => item.parse(found))
}

/** What an organisation attested of the law, first to last. */
export const loadAttestations = async (organisation: string): Promise<Attestation[]> =>
  (await load(organisation)).map((found) => found.attestation)

/** The same, each with its place in the ledger. */
export const loadAttestationRecords = async (organisation: string) =>
  (await load(organisation)).map(({ attestation: attested, sequence, hash }) => ({
    ...attested,
    record: { sequence, hash },
  }))

/** Records an attestation and its ledger entry, both or neither. Throws `case-changed` where another one took its place in the chain. */
export const attest = async (
  organisation: string,
  attested: Attestation,
  { by, at }: Moment,
  receipt: Receipt,
): Promise<void> => {
  const last = (await load(organisation)).at(-1)
  const sequence = (last?.sequence ?? 0) + 1
  const { regime, rule, on, textRead, citation } = attested
  const entry = seal({
    organisation,
    case: lawChain,
    sequence,
    at,
    by,
    happening: 'rule-attested',
    revision: 1,
    body: { regime, rule, on, textRead, citation },
    previous: last?.hash ?? genesis,
  })
  await transact(
    [
      put(registryTable(), {
        ...keys.attestation(organisation, sequence),
        attestation: attested,
        sequence,
        hash: entry.hash,
      }),
      put(ledgerTable(), { ...keys.ledger(organisation, lawChain, sequence), entry }),
    ],
    put(registryTable(), receiptItem(receipt, at)),
  )
}
