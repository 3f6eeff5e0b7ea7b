import { unwrap, within } from '#domain/problems/problems.ts'
import { correct } from '#domain/transitions/correct.ts'
import { caseInHand } from '#functions/api/case-in-hand.ts'
import type { Handler } from '#functions/api/door.ts'
import { requireOwnDocument } from '#functions/api/own-document.ts'
import { commit } from '#store/commit.ts'

export const correctCase: Handler<'correctCase'> = async ({ actor, params, body, language, stamp, once }) => {
  const { id, name, email } = actor
  const before = await caseInHand(actor, 'case:correct', { id: params.case, version: body.version })
  await requireOwnDocument(actor, body.facts.contract, '/facts/contract')
  const change = unwrap(within('/facts', correct(before, { facts: body.facts, answers: body.answers }, stamp)))
  return commit(change, { receipt: once(change.after), contact: { id, name, email, language } })
}
