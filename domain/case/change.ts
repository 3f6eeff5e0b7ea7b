import { type Person, personOf } from '#domain/access/actor.ts'
import { genesis, type Happening, type LedgerEntry, seal } from '#domain/record/ledger.ts'
import { type CaseStatus, type Phase, phaseOf, type TransferCase } from './case.ts'

/** Who acts and when: the only things a transition takes from outside its case. */
export type Stamp = { by: Person; at: string }

/**
 * One step in the life of a case, ready to be written: the case after it, the version it was made from (0 for a new
 * case), and its link in the ledger. The store writes all of it in one transaction, or nothing.
 */
export type Change = { from: number; after: TransferCase; entry: LedgerEntry }

type Unsealed<T> = T extends TransferCase ? Omit<T, 'version' | 'head'> : never
type NextCase = Unsealed<TransferCase>

/** Seals a transition: gives the case its next version and the ledger its next entry, linked to the one before. */
export const changeTo = (
  before: TransferCase | null,
  next: NextCase,
  { by, at }: Stamp,
  happening: Happening,
  body: LedgerEntry['body'],
): Change => {
  const sequence = (before?.version ?? 0) + 1
  const entry = seal({
    organisation: next.organisation,
    case: next.id,
    sequence,
    at,
    by: personOf(by),
    happening,
    revision: next.revision,
    body: { ...body, status: next.status },
    previous: before?.head ?? genesis,
  })
  return { from: sequence - 1, after: { ...next, version: sequence, head: entry.hash }, entry }
}

/** What every status of a case keeps. A transition names the rest: status, since, due, and what the status implies. */
export const kept = ({ id, organisation, revision, attempt, facts, requestedBy, createdAt }: TransferCase) => ({
  id,
  organisation,
  revision,
  attempt,
  facts,
  requestedBy,
  createdAt,
})

type AssessedCase = Extract<TransferCase, { risk: string }>

/** What the assessment of its revision gave a case, and what a person put right in it. */
export const assessedAs = ({ recommendation, authorisations, risk, rules, overrulings }: AssessedCase) => ({
  recommendation,
  authorisations,
  risk,
  ...(rules === undefined ? {} : { rules }),
  overrulings,
})

const startsPhase: ReadonlySet<Happening> = new Set([
  'case-submitted',
  'case-corrected',
  'case-assessed',
  'decision-taken',
  'phase-restarted',
  'case-resumed',
])

/** Which waiting execution a happening ends: a decision answers the decide phase, a full set of grants the authorise phase. */
const answers = (happening: Happening, status: CaseStatus): Phase | null => {
  if (happening === 'decision-taken') return 'decide'
  if (happening === 'authorisation-recorded' && status === 'in-force') return 'authorise'
  return null
}

/** What has to follow once a change is written: a phase to start, a waiting execution to answer. Told by the outbox, safe to repeat. */
export const consequences = (
  happening: Happening,
  status: CaseStatus,
): { start: Phase | null; answer: Phase | null } => ({
  start: startsPhase.has(happening) ? phaseOf[status] : null,
  answer: answers(happening, status),
})

/**
 * Whether a change asks those who may decide to act: a case has come before them, or nobody acted in time. What the policy
 * clears by itself asks nobody.
 */
export const asksOfficers = ({ after, entry }: Pick<Change, 'after' | 'entry'>): boolean =>
  entry.happening === 'reminder-sent' ||
  (entry.happening === 'case-assessed' && after.status === 'awaiting-decision' && after.recommendation.route === 'dpo')

/**
 * Whether a change is news to the requester by itself: the recommendation has become another, or an authorisation has run out. What a
 * decision or a grant brings is told by the workflow that waited for it.
 */
export const isNews = ({ happening, body }: Pick<LedgerEntry, 'happening' | 'body'>): boolean =>
  happening === 'authorisation-expired' ||
  (happening === 'verdict-overruled' && body.recommendation !== body.recommended)
