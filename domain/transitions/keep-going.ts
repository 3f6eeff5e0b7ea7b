import { type CaseIn, type Phase, phaseOf, type TransferCase } from '#domain/case/case.ts'
import { type Change, changeTo, kept, type Stamp } from '#domain/case/change.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'
import { after } from '#domain/time.ts'

const isAtWork = (c: TransferCase): c is CaseIn<'submitted' | 'awaiting-decision' | 'awaiting-authorisation'> =>
  phaseOf[c.status] !== null

/** A phase could not go on: the case stays visible as stopped, with the step and the reason, and keeps what it was. */
export const stop = (
  before: TransferCase,
  fault: { phase: Phase; step: string; reason: string },
  stamp: Stamp,
): Outcome<Change> => {
  if (!isAtWork(before) || phaseOf[before.status] !== fault.phase)
    return refused('wrong-status', { extra: { caseStatus: before.status } })
  return accepted(
    changeTo(
      before,
      {
        ...kept(before),
        status: 'stopped',
        since: stamp.at,
        dueAt: null,
        stopped: { ...fault, before },
      },
      stamp,
      'case-stopped',
      fault,
    ),
  )
}

/** An admin puts a stopped case back to where it was; its phase starts under the next attempt. */
export const resume = (before: TransferCase, reason: string, stamp: Stamp): Outcome<Change> => {
  if (before.status !== 'stopped') return refused('wrong-status', { extra: { caseStatus: before.status } })
  const { version, head, ...was } = before.stopped.before
  const next = { ...was, attempt: was.attempt + 1 }
  return accepted(changeTo(before, next, stamp, 'case-resumed', { reason, phase: before.stopped.phase }))
}

/** The execution of a case's phase is gone (it may: the case is the truth). The phase starts again under the next attempt. */
export const restart = (before: TransferCase, stamp: Stamp): Outcome<Change> => {
  const phase = phaseOf[before.status]
  if (phase === null) return refused('wrong-status', { extra: { caseStatus: before.status } })
  const { version, head, ...was } = before
  return accepted(
    changeTo(before, { ...was, attempt: was.attempt + 1 }, stamp, 'phase-restarted', {
      phase,
      attempt: before.attempt + 1,
    }),
  )
}

/** Nobody acted in time: the reminder is recorded and the case is due again after as many days. */
export const remind = (before: TransferCase, days: number, stamp: Stamp): Outcome<Change> => {
  if (phaseOf[before.status] === null) return refused('wrong-status', { extra: { caseStatus: before.status } })
  const { version, head, ...was } = before
  const next = { ...was, dueAt: after(stamp.at, { days }) }
  return accepted(changeTo(before, next, stamp, 'reminder-sent', { overdueSince: before.dueAt }))
}
