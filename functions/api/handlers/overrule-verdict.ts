import { unwrap } from '#domain/problems/problems.ts'
import { overrule } from '#domain/transitions/overrule.ts'
import { caseInHand } from '#functions/api/case-in-hand.ts'
import type { Handler } from '#functions/api/door.ts'
import { commit } from '#store/commit.ts'
import { loadClauses, requireAssessment } from '#store/findings.ts'

export const overruleVerdict: Handler<'overruleVerdict'> = async ({ actor, params, body, stamp, once }) => {
  const { version, ...overruled } = body
  const before = await caseInHand(actor, 'case:overrule', { id: params.case, version })
  const [assessment, clauses] = await Promise.all([requireAssessment(before), loadClauses(before)])
  const change = unwrap(overrule(before, overruled, { assessment, clauses }, stamp))
  return commit(change, { receipt: once(change.after) })
}
