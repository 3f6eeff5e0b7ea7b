import type { TransferCase } from '#domain/case/case.ts'
import { type Change, changeTo, kept, type Stamp } from '#domain/case/change.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'
import { contentHash } from '#domain/record/hash.ts'
import { dayOf } from '#domain/time.ts'
import { startsInTime } from '#domain/transitions/submit.ts'

/** The fields in which two revisions differ, by their top-level names. */
const changedFields = (before: Transfer, after: Transfer): string[] => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => contentHash(was.get(key)) !== contentHash(is.get(key)),
  )
}

/** A returned case, corrected and sent again: the same case, one revision on. `answers` reply to the questions of the return. */
export const correct = (
  before: TransferCase,
  corrected: { facts: Transfer; answers: string },
  stamp: Stamp,
): Outcome<Change> => {
  if (before.status !== 'returned') return refused('wrong-status', { extra: { caseStatus: before.status } })
  const facts = startsInTime(corrected.facts, dayOf(stamp.at))
  if (!facts.ok) return facts
  return accepted(
    changeTo(
      before,
      {
        ...kept(before),
        status: 'submitted',
        facts: corrected.facts,
        revision: before.revision + 1,
        attempt: 1,
        since: stamp.at,
        dueAt: null,
      },
      stamp,
      'case-corrected',
      {
        facts: contentHash(corrected.facts),
        changed: changedFields(before.facts, corrected.facts),
        answers: corrected.answers,
      },
    ),
  )
}
