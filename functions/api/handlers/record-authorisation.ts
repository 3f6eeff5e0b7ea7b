import { unwrap, within } from '#domain/problems/problems.ts'
import { recordGrant } from '#domain/transitions/authorise.ts'
import { caseInHand } from '#functions/api/case-in-hand.ts'
import type { Handler } from '#functions/api/door.ts'
import { requireOwnDocument } from '#functions/api/own-document.ts'
import { commit } from '#store/commit.ts'

export const recordAuthorisation: Handler<'recordAuthorisation'> = async ({ actor, params, body, stamp, once }) => {
  const before = await caseInHand(actor, 'authorisation:record', { id: params.case, version: body.version })
  await requireOwnDocument(actor, body.grant.document, '/grant/document')
  const grant = { ...body.grant, recordedBy: stamp.by, recordedAt: stamp.at }
  const change = unwrap(within('/grant', recordGrant(before, grant, stamp)))
  return commit(change, { receipt: once(change.after) })
}
