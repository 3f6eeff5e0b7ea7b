import { personOf } from '#domain/access/actor.ts'
import type { CaseIn, Decision, TransferCase } from '#domain/case/case.ts'
import { assessedAs, type Change, changeTo, kept, type Stamp } from '#domain/case/change.ts'
import type { Ruling } from '#domain/case/ruling.ts'
import { daysToAuthorise } from '#domain/case/waiting.ts'
import { accepted, type Outcome, refused } from '#domain/problems/problems.ts'
import { after, dayOf, endOfDay } from '#domain/time.ts'

const verdict = (before: CaseIn<'awaiting-decision'>, decision: Decision, stamp: Stamp) => {
  const common = { ...kept(before), ...assessedAs(before), attempt: 1, since: stamp.at, decision }
  switch (decision.outcome) {
    case 'refused':
      return { ...common, status: 'refused' as const, dueAt: null }
    case 'returned':
      return { ...common, status: 'returned' as const, dueAt: null }
    case 'approved':
    case 'cleared':
      return before.authorisations.length > 0
        ? {
            ...common,
            status: 'awaiting-authorisation' as const,
            grants: [],
            dueAt: after(stamp.at, { days: daysToAuthorise }),
          }
        : { ...common, status: 'in-force' as const, grants: [], dueAt: null }
  }
}

const settle = (before: CaseIn<'awaiting-decision'>, decision: Decision, stamp: Stamp): Change =>
  changeTo(before, verdict(before, decision, stamp), stamp, 'decision-taken', {
    decision: {
      id: decision.id,
      outcome: decision.outcome,
      reason: decision.reason,
      questions: decision.questions,
      conditions: decision.conditions,
      seal: decision.seal,
    },
  })

const alreadyDecided = (before: TransferCase) =>
  'decision' in before && before.decision.revision === before.revision
    ? refused('already-decided', { extra: { decision: before.decision } })
    : refused('wrong-status', { extra: { caseStatus: before.status } })

/** A person's decision on the revision that lies before them. An approval waits for every authorisation that a regime asks for. */
export const decide = (
  before: TransferCase,
  taken: { id: string; ruling: Ruling; seal: Decision['seal'] },
  stamp: Stamp,
): Outcome<Change> => {
  if (before.status !== 'awaiting-decision') return alreadyDecided(before)
  const { ruling } = taken
  const today = dayOf(stamp.at)
  const conditions = ruling.outcome === 'approved' ? ruling.conditions : []
  const late = conditions.findIndex(({ dueOn }) => endOfDay(dueOn) < stamp.at)
  if (late >= 0)
    return refused('invalid-input', {
      errors: [{ pointer: `/conditions/${late}/dueOn`, code: 'in-the-past', values: { today } }],
    })
  return accepted(
    settle(
      before,
      {
        id: taken.id,
        revision: before.revision,
        outcome: ruling.outcome,
        by: personOf(stamp.by),
        at: stamp.at,
        reason: ruling.reason,
        questions: ruling.outcome === 'returned' ? ruling.questions : [],
        conditions,
        seal: taken.seal,
      },
      stamp,
    ),
  )
}

/** The system clears what the approval policy calls harmless; recorded like any decision, under the system's own name. */
export const clear = (
  before: TransferCase,
  taken: { id: string; reason: string; seal: Decision['seal'] },
  stamp: Stamp,
): Outcome<Change> => {
  if (before.status !== 'awaiting-decision') return alreadyDecided(before)
  if (before.recommendation.route !== 'auto') return refused('forbidden')
  return accepted(
    settle(
      before,
      {
        id: taken.id,
        revision: before.revision,
        outcome: 'cleared',
        by: personOf(stamp.by),
        at: stamp.at,
        reason: taken.reason,
        questions: [],
        conditions: [],
        seal: taken.seal,
      },
      stamp,
    ),
  )
}
