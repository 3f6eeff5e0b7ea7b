import { randomUUID } from 'node:crypto'
import { MetricUnit } from '@aws-lambda-powertools/metrics'
import { RefusalError, unwrap, within } from '#domain/problems/problems.ts'
import { decide } from '#domain/transitions/decide.ts'
import { caseInHand } from '#functions/api/case-in-hand.ts'
import type { Handler } from '#functions/api/door.ts'
import { metrics } from '#functions/observe.ts'
import { loadCase } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { sealOf } from '#store/seal.ts'

/** Two deciders at once: the transaction lets one through; the other is told the decision that was taken. */
const orTheDecisionTaken = async (organisation: string, id: string, error: unknown) => {
  if (!(error instanceof RefusalError) || error.refusal.code !== 'case-changed') return error
  const now = await loadCase(organisation, id)
  return 'decision' in now
    ? new RefusalError({ code: 'already-decided', extra: { decision: now.decision, caseStatus: now.status } })
    : error
}

export const decideCase: Handler<'decideCase'> = async ({ actor, params, body, stamp, once }) => {
  const before = await caseInHand(actor, 'case:decide', { id: params.case, version: body.version })
  const taken = { id: randomUUID(), ruling: body.ruling, seal: await sealOf(before) }
  const change = unwrap(within('/ruling', decide(before, taken, stamp)))
  try {
    const decided = await commit(change, { receipt: once(change.after) })
    metrics.addMetric('DecisionsTaken', MetricUnit.Count, 1)
    return decided
  } catch (error) {
    throw await orTheDecisionTaken(actor.organisation, before.id, error)
  }
}
