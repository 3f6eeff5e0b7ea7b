import type { Actor } from '#domain/access/actor.ts'
import { type Action, mayDo } from '#domain/access/permission.ts'
import type { TransferCase } from '#domain/case/case.ts'
import { RefusalError, unwrap } from '#domain/problems/problems.ts'
import { loadCase } from '#store/cases.ts'

/**
 * The case that a writer acts on: loaded, allowed, and still as they saw it. Where a decision was taken meanwhile the
 * refusal carries it, so that the second of two deciders reads what the first one decided.
 */
export const caseInHand = async (
  actor: Actor,
  action: Action,
  { id, version }: { id: string; version: number },
): Promise<TransferCase> => {
  const current = await loadCase(actor.organisation, id)
  unwrap(mayDo(actor, 'case:read', current))
  const allowed = mayDo(actor, action, current)
  const moved = current.version !== version
  if (!allowed.ok && allowed.refusal.code === 'wrong-status' && moved && 'decision' in current)
    throw new RefusalError({
      code: 'already-decided',
      extra: { decision: current.decision, caseStatus: current.status },
    })
  unwrap(allowed)
  if (moved)
    throw new RefusalError({ code: 'case-changed', extra: { version: current.version, caseStatus: current.status } })
  return current
}
