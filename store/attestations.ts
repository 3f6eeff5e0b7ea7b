import * as z from 'zod'
import type { Stamp } from '#domain/case/change.ts'
import { type Attestation, attestation } from '#domain/law/book/attestation.ts'
import { type AttestationRecord, attestationBody, attestationFault } from '#domain/law/book/attestation-chain.ts'
import { type ChainFault, genesis, seal } from '#domain/record/ledger.ts'
import { allItems } from '#store/all-pages.ts'
import { loadHistory } from '#store/cases.ts'
import { ledgerTable, registryTable } from '#store/database.ts'
import { keys } from '#store/keys.ts'
import { type Receipt, receiptItem } from '#store/receipts.ts'
import { put, transact } from '#store/transact.ts'

/** The chain in which an organisation's attestations of the law are recorded, beside the chains of its cases. */
const lawChain = 'law'

const item = z.object({ attestation, sequence: z.int().positive(), hash: z.string() })

const load = async (organisation: string): Promise<AttestationRecord[]> => {
  const query = {
    TableName: registryTable(),
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.attestation(organisation, 1).pk },
    ConsistentRead: true,
  }
  return Array.fromAsync(allItems(query), (found) => item.parse(found))
}

/** What an organisation attested of the law, first to last. */
export const loadAttestations = async (organisation: string): Promise<Attestation[]> =>
  (await load(organisation)).map((found) => found.attestation)

/** The same, each with its place in the ledger, and what is wrong where they are not what the ledger says; null where they are. */
export const checkedAttestations = async (
  organisation: string,
  tries = 3,
): Promise<{ records: AttestationRecord[]; fault: ChainFault | null }> => {
  const records = await load(organisation)
  const entries = await loadHistory(organisation, lawChain)
  // another one was recorded between the two readings
  if (entries.length > records.length && tries > 1) return checkedAttestations(organisation, tries - 1)
  return { records, fault: attestationFault(records, entries) }
}

/** Records an attestation and its ledger entry, both or neither. Throws `case-changed` where another one took its place in the chain. */
export const attest = async (
  organisation: string,
  attested: Attestation,
  { by, at }: Stamp,
  receipt: Receipt,
): Promise<void> => {
  const last = (await load(organisation)).at(-1)
  const sequence = (last?.sequence ?? 0) + 1
  const entry = seal({
    organisation,
    case: lawChain,
    sequence,
    at,
    by,
    happening: 'rule-attested',
    revision: 1,
    body: attestationBody(attested),
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
