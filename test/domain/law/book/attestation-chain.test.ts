import { describe, expect, test } from 'vitest'
import type { Attestation } from '#domain/law/book/attestation.ts'
import { type AttestationRecord, attestationBody, attestationFault } from '#domain/law/book/attestation-chain.ts'
import { type ChainFault, genesis, type LedgerEntry, seal } from '#domain/record/ledger.ts'

const by = { id: 'person-ousmane', name: 'Ousmane' }
const given = (rule: string): Attestation => ({
  regime: 'ml',
  rule,
  by,
  on: '2026-11-20',
  textRead: 'Official journal, read in print',
  citation: null,
})

const entries: LedgerEntry[] = []
const records: AttestationRecord[] = []
for (const [index, rule] of ['ML-1', 'ML-2', 'ML-3'].entries()) {
  const attestation = given(rule)
  const entry = seal({
    organisation: 'djoliba',
    case: 'law',
    sequence: index + 1,
    at: '2026-11-20T10:00:00.000Z',
    by,
    happening: 'rule-attested',
    revision: 1,
    body: attestationBody(attestation),
    previous: entries.at(-1)?.hash ?? genesis,
  })
  entries.push(entry)
  records.push({ attestation, sequence: index + 1, hash: entry.hash })
}

const withSecond = (over: Partial<Attestation>) =>
  records.map((record, index) =>
    index === 1 ? { ...record, attestation: { ...record.attestation, ...over } } : record,
  )

describe('what an organisation attested of the law', () => {
  test('holds where each attestation is what the ledger says, none at all included', () => {
    expect(attestationFault(records, entries)).toBeNull()
    expect(attestationFault([], [])).toBeNull()
  })

  test.each<[string, readonly AttestationRecord[], readonly LedgerEntry[], ChainFault['fault'], number]>([
    ['another text that was read', withSecond({ textRead: 'Nothing was read.' }), entries, 'altered', 2],
    ['another person', withSecond({ by: { id: 'person-awa', name: 'Awa' } }), entries, 'altered', 2],
    ['another rule', withSecond({ rule: 'ML-9' }), entries, 'altered', 2],
    ['an attestation that was taken away at the end', records.slice(0, 2), entries, 'gap', 3],
    ['one that was taken away in the middle', records.toSpliced(1, 1), entries, 'altered', 2],
    ['one that nobody recorded', records, entries.slice(0, 2), 'altered', 3],
    ['a ledger with a hole', records, entries.toSpliced(1, 1), 'gap', 2],
  ])('does not hold with %s', (_, found, told, fault, sequence) => {
    expect(attestationFault(found, told)).toEqual({ fault, sequence })
  })
})
