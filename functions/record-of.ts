import type { TransferCase } from '#domain/case/case.ts'
import { type ChainFault, chainFault, type LedgerEntry } from '#domain/record/ledger.ts'
import { brokenCopies, brokenSeals, type SealedPart } from '#domain/record/revision-seal.ts'
import { loadCase, loadHistory } from '#store/cases.ts'
import { loadRevisions, type StoredRevision } from '#store/revisions.ts'

type CaseRecord = {
  case: TransferCase
  revisions: StoredRevision[]
  history: LedgerEntry[]
  /** where the chain of the history does not hold; null where it does */
  fault: ChainFault | null
  /** what is stored otherwise than the history says it was */
  broken: { revision: number; part: SealedPart }[]
}

/**
 * A case with all that is stored of it, checked: the chain of its history, what the history vouches for, and the
 * copies that the case carries. Throws `not-found`.
 */
export const recordOf = async (c: TransferCase): Promise<CaseRecord> => {
  const { organisation, id } = c
  const [revisions, history] = await Promise.all([loadRevisions(organisation, id), loadHistory(organisation, id)])
  const broken = revisions.flatMap((stored) => {
    const copies = stored.revision === c.revision ? brokenCopies(c, stored) : []
    const parts = new Set([...brokenSeals(stored.written, history), ...copies])
    return [...parts].map((part) => ({ revision: stored.revision, part }))
  })
  if (broken.length > 0) {
    // somebody may have changed the case between two of the readings: what was read is then of two moments
    const now = await loadCase(organisation, id)
    if (now.version !== c.version) return recordOf(now)
  }
  return { case: c, revisions, history, fault: chainFault(history, c), broken }
}

/** The first thing that does not hold, in a few words; null where all of it does. */
export const faultIn = ({ fault, broken: [first] }: Pick<CaseRecord, 'fault' | 'broken'>): string | null => {
  if (fault !== null) return `${fault.fault} at ${fault.sequence}`
  return first === undefined ? null : `${first.part} of revision ${first.revision} altered`
}
