import type { Grant, TransferCase } from '#domain/case/case.ts'
import { assessedAs, type Change, changeTo, kept, type Stamp } from '#domain/case/change.ts'
import { outstanding } from '#domain/case/waiting.ts'
import { accepted, type FieldError, type Outcome, refused } from '#domain/problems/problems.ts'
import { after, dayOf, endOfDay } from '#domain/time.ts'

const firstExpiry = (grants: readonly Grant[]): string | null =>
  grants
    .flatMap(({ expiresOn }) => (expiresOn === null ? [] : [after(endOfDay(expiresOn), {})]))
    .sort()
    .at(0) ?? null

const dateErrors = ({ grantedOn, expiresOn }: Grant, today: string): FieldError[] => [
  ...(grantedOn > today ? [{ pointer: '/grantedOn', code: 'in-the-future', values: { today } }] : []),
  ...(expiresOn !== null && expiresOn < today
    ? [{ pointer: '/expiresOn', code: 'in-the-past', values: { today } }]
    : []),
  ...(expiresOn !== null && expiresOn < grantedOn
    ? [{ pointer: '/expiresOn', code: 'before-its-start', values: { grantedOn } }]
    : []),
]

/** A regulator's authorisation, recorded by the DPO. Once none is outstanding the transfer is in force, until the first of them expires. */
export const recordGrant = (before: TransferCase, grant: Grant, stamp: Stamp): Outcome<Change> => {
  if (before.status !== 'awaiting-authorisation')
    return refused('wrong-status', { extra: { caseStatus: before.status } })
  const errors = dateErrors(grant, dayOf(stamp.at))
  if (!outstanding(before).includes(grant.regime))
    errors.push({ pointer: '/regime', code: 'not-outstanding', values: { regimes: outstanding(before).join(', ') } })
  if (errors.length > 0) return refused('invalid-input', { errors })

  const grants = [...before.grants, grant]
  const rest = { ...kept(before), ...assessedAs(before), decision: before.decision, grants }
  const complete = outstanding({ ...before, grants }).length === 0
  const next = complete
    ? { ...rest, status: 'in-force' as const, attempt: 1, since: stamp.at, dueAt: firstExpiry(grants) }
    : { ...rest, status: before.status, since: before.since, dueAt: before.dueAt }
  const { recordedBy, recordedAt, ...content } = grant
  return accepted(changeTo(before, next, stamp, 'authorisation-recorded', { grant: content }))
}

/** An authorisation has run out: the transfer is out of force from the next instant on. */
export const expire = (before: TransferCase, stamp: Stamp): Outcome<Change> => {
  if (before.status !== 'in-force' || before.dueAt === null || before.dueAt >= stamp.at)
    return refused('wrong-status', { extra: { caseStatus: before.status } })
  return accepted(
    changeTo(
      before,
      {
        ...kept(before),
        ...assessedAs(before),
        status: 'expired',
        decision: before.decision,
        grants: before.grants,
        since: stamp.at,
        dueAt: null,
      },
      stamp,
      'authorisation-expired',
      { due: before.dueAt },
    ),
  )
}
