import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { contentHash } from './hash.ts'

/** What can happen to a case. The same names are the ledger's entries and the events told to the outside. */
export const happening = z
  .enum([
    'case-submitted',
    'case-assessed',
    'verdict-overruled',
    'decision-taken',
    'case-corrected',
    'authorisation-recorded',
    'authorisation-expired',
    'reminder-sent',
    'phase-restarted',
    'case-stopped',
    'case-resumed',
    'rule-attested',
  ])
  .meta({ id: 'Happening' })
export type Happening = z.infer<typeof happening>

/** One link of a case's chain: append-only, numbered without gaps, each carrying the hash of the one before. */
export const ledgerEntry = z
  .strictObject({
    organisation: z.string(),
    case: z.string(),
    /** 1, 2, 3, …; equals the case's version after the change. Two writers cannot both take a number. */
    sequence: z.int().positive(),
    at: z.iso.datetime(),
    by: person,
    happening,
    revision: z.int().positive(),
    body: z.record(z.string(), z.json()),
    previous: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'LedgerEntry' })
export type LedgerEntry = z.infer<typeof ledgerEntry>

/** What the first entry of a chain points at. */
export const genesis = '0'.repeat(64)

/** Closes an entry with the hash over everything else in it. */
export const seal = (entry: Omit<LedgerEntry, 'hash'>): LedgerEntry => ({ ...entry, hash: contentHash(entry) })

/** The first place where a chain does not hold. */
const faultOfChain = z
  .strictObject({ sequence: z.int(), fault: z.enum(['gap', 'broken-link', 'altered']) })
  .meta({ id: 'ChainFault' })
/** Whether a chain holds, and where not. */
export const chainCheck = z.strictObject({ holds: z.boolean(), fault: faultOfChain.nullable() })
export type ChainFault = z.infer<typeof faultOfChain>

/**
 * Checks a case's chain from its first entry: numbers without gaps, each entry unaltered and linked to the one before.
 * Null where the chain holds, else the first place where it does not.
 *
 * A chain alone cannot tell that its end was cut off: `upTo` is the case as it was read before its entries, and the
 * entry that it points at has to be there.
 */
export const chainFault = (
  entries: readonly LedgerEntry[],
  upTo?: { version: number; head: string },
): ChainFault | null => {
  let previous = genesis
  for (const [index, entry] of entries.entries()) {
    const { hash, ...content } = entry
    if (entry.sequence !== index + 1) return { sequence: index + 1, fault: 'gap' }
    if (entry.previous !== previous) return { sequence: entry.sequence, fault: 'broken-link' }
    if (contentHash(content) !== hash) return { sequence: entry.sequence, fault: 'altered' }
    previous = hash
  }
  if (upTo === undefined) return null
  const last = entries[upTo.version - 1]
  if (last === undefined) return { sequence: entries.length + 1, fault: 'gap' }
  return last.hash === upTo.head ? null : { sequence: upTo.version, fault: 'broken-link' }
}
