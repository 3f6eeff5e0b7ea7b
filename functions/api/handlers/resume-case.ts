import { unwrap } from '#domain/problems/problems.ts'
import { resume } from '#domain/transitions/keep-going.ts'
import { caseInHand } from '#functions/api/case-in-hand.ts'
import type { Handler } from '#functions/api/door.ts'
import { commit } from '#store/commit.ts'

export const resumeCase: Handler<'resumeCase'> = async ({ actor, params, body, stamp, once }) => {
  const before = await caseInHand(actor, 'case:resume', { id: params.case, version: body.version })
  const change = unwrap(resume(before, body.reason, stamp))
  return commit(change, { receipt: once(change.after) })
}
