import { type Change, changeTo, type Stamp } from '#domain/case/change.ts'
import type { Transfer } from '#domain/facts/transfer.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'
import { contentHash } from '#domain/record/hash.ts'
import { dayOf } from '#domain/time.ts'

/** A start in the past cannot be prevented any more: a request is for what is to come. `today` and `startsOn` are YYYY-MM-DD. */
export const startsInTime = (facts: Transfer, today: string): Outcome<Transfer> =>
  facts.startsOn < today
    ? refused('invalid-input', { errors: [{ pointer: '/startsOn', code: 'in-the-past', values: { today } }] })
    : accepted(facts)

/** A new case from a request. */
export const submit = (
  request: { id: string; organisation: string; facts: Transfer },
  stamp: Stamp,
): Outcome<Change> => {
  const facts = startsInTime(request.facts, dayOf(stamp.at))
  if (!facts.ok) return facts
  return accepted(
    changeTo(
      null,
      {
        ...request,
        status: 'submitted',
        revision: 1,
        attempt: 1,
        requestedBy: stamp.by,
        createdAt: stamp.at,
        since: stamp.at,
        dueAt: null,
      },
      stamp,
      'case-submitted',
      { facts: contentHash(request.facts) },
    ),
  )
}
