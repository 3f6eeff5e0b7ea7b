import type { Attestation } from '#domain/law/book/attestation.ts'
import { contentHash } from '#domain/record/hash.ts'
import { type ChainFault, chainFault, type LedgerEntry } from '#domain/record/ledger.ts'

/** An attestation with its place in the ledger: the number and the hash of its entry. */
export type AttestationRecord = { attestation: Attestation; sequence: number; hash: string }

/** What the ledger keeps of an attestation. The day and the person are the entry's own. */
export const attestationBody = ({ regime, rule, on, textRead, citation }: Attestation): LedgerEntry['body'] => ({
  regime,
  rule,
  on,
  textRead,
  citation,
})

const isAsTold = ({ attestation, sequence, hash }: AttestationRecord, entry: LedgerEntry | undefined): boolean =>
  entry !== undefined &&
  entry.sequence === sequence &&
  entry.hash === hash &&
  contentHash([attestation.by, attestationBody(attestation)]) === contentHash([entry.by, entry.body])

/**
 * Checks what an organisation attested of the law against the chain in which it was recorded: the chain has to hold,
 * and each attestation to be what its entry says, with none missing and none added. Null where all of it holds, else
 * what is wrong at which number.
 */
export const attestationFault = (
  records: readonly AttestationRecord[],
  entries: readonly LedgerEntry[],
): ChainFault | null => {
  const fault = chainFault(entries)
  if (fault !== null) return fault
  if (records.length < entries.length && records.every((record, index) => isAsTold(record, entries[index])))
    return { fault: 'gap', sequence: records.length + 1 }
  const wrong = records.findIndex((record, index) => !isAsTold(record, entries[index]))
  return wrong === -1 ? null : { fault: 'altered', sequence: wrong + 1 }
}
