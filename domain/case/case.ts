import * as z from 'zod'
import { person } from '#domain/access/actor.ts'
import { recommendation, requiredAuthorisation } from '#domain/assessment.ts'
import { transfer } from '#domain/facts/transfer.ts'
import { line, prose } from '#domain/words/text.ts'
import { overruling } from './overruling.ts'

/** A phase is what one workflow does. Which phase a case is in follows from its status. */
export const phase = z.enum(['assess', 'decide', 'authorise']).meta({ id: 'Phase' })
export type Phase = z.infer<typeof phase>

const instant = z.iso.datetime()

export const condition = z.strictObject({ text: prose(1000), dueOn: z.iso.date() }).meta({ id: 'Condition' })

/** What was decided on one revision, by whom, and why. Never changed afterwards. */
export const decision = z
  .strictObject({
    id: z.string(),
    revision: z.int().positive(),
    outcome: z.enum(['cleared', 'approved', 'refused', 'returned']),
    by: person,
    at: instant,
    reason: z.string(),
    /** what the requester must answer; only on a return */
    questions: z.array(z.string()),
    conditions: z.array(condition),
    /** what the decision rested on: hashes of the facts, the assessment and the clause report that were on the table */
    seal: z.strictObject({
      facts: z.string(),
      assessment: z.string().nullable(),
      clauses: z.string().nullable(),
    }),
  })
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof decision>

/** A regulator's authorisation as the DPO recorded it. */
export const grant = z
  .strictObject({
    /** the regime whose authorisation this is */
    regime: z.string(),
    authority: line(120),
    reference: line(120),
    grantedOn: z.iso.date(),
    /** last day on which it holds; null where it was granted without an end */
    expiresOn: z.iso.date().nullable(),
    /** identifier of the uploaded authorisation */
    document: z.uuid().nullable(),
    recordedBy: person,
    recordedAt: instant,
  })
  .meta({ id: 'Grant' })
export type Grant = z.infer<typeof grant>

const common = {
  id: z.uuid(),
  organisation: z.string(),
  /** counted from 1: each correction after a return is a new revision of the same case */
  revision: z.int().positive(),
  /** counted from 1: one more at every change; the optimistic lock and the number of ledger entries */
  version: z.int().positive(),
  /** how often the current phase was started; its execution is named after it */
  attempt: z.int().positive(),
  facts: transfer,
  requestedBy: person,
  createdAt: instant,
  /** since when the case is in its status */
  since: instant,
  /** when somebody or the clock has to act next; null where nothing is due */
  dueAt: instant.nullable(),
  /** hash of the last ledger entry of this case */
  head: z.string(),
}

const assessed = {
  recommendation,
  authorisations: z.array(requiredAuthorisation),
  risk: z.enum(['low', 'medium', 'high']),
  /** every rule that the assessment applied, whatever it concluded; absent from cases assessed before this was noted */
  rules: z.array(z.string()).optional(),
  /** what a person put right in this revision's clause report, first to last */
  overrulings: z.array(overruling).default([]),
}

const submitted = z.strictObject({ ...common, status: z.literal('submitted') })
const awaitingDecision = z.strictObject({ ...common, ...assessed, status: z.literal('awaiting-decision') })
const decided = { ...common, ...assessed, decision }
const authorised = { ...decided, grants: z.array(grant) }
const awaitingAuthorisation = z.strictObject({ ...authorised, status: z.literal('awaiting-authorisation') })

/** A case, by status: what a status implies is in its type, so that an impossible case does not type-check. */
export const transferCase = z
  .discriminatedUnion('status', [
    submitted,
    awaitingDecision,
    z.strictObject({ ...decided, status: z.literal('returned') }),
    z.strictObject({ ...decided, status: z.literal('refused') }),
    awaitingAuthorisation,
    z.strictObject({ ...authorised, status: z.literal('in-force') }),
    z.strictObject({ ...authorised, status: z.literal('expired') }),
    z.strictObject({
      ...common,
      status: z.literal('stopped'),
      stopped: z.strictObject({
        /** the phase and the step that could not go on, and why */
        phase,
        step: z.string(),
        reason: z.string(),
        /** the case as it stood, to be put back by an admin */
        before: z.discriminatedUnion('status', [submitted, awaitingDecision, awaitingAuthorisation]),
      }),
    }),
  ])
  .meta({ id: 'TransferCase' })

export type TransferCase = z.infer<typeof transferCase>
export type CaseStatus = TransferCase['status']
export type CaseIn<S extends CaseStatus> = Extract<TransferCase, { status: S }>

export const caseStatus = z
  .enum([
    'submitted',
    'awaiting-decision',
    'returned',
    'refused',
    'awaiting-authorisation',
    'in-force',
    'expired',
    'stopped',
  ])
  .meta({ id: 'CaseStatus' })

/** The phase whose workflow is at work while a case has this status; none where the case rests. */
export const phaseOf: Readonly<Record<CaseStatus, Phase | null>> = {
  submitted: 'assess',
  'awaiting-decision': 'decide',
  'awaiting-authorisation': 'authorise',
  returned: null,
  refused: null,
  'in-force': null,
  expired: null,
  stopped: null,
}

/** An execution's name: the same start twice is one execution (Step Functions refuses the second by its name). */
export const executionName = (c: Pick<TransferCase, 'id' | 'revision' | 'attempt'>, phase: Phase): string =>
  `${c.id}-${phase}-${c.revision}-${c.attempt}`
