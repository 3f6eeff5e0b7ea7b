import { randomUUID } from 'node:crypto'
import { system } from '#domain/access/actor.ts'
import { unwrap } from '#domain/problems/problems.ts'
import { clear } from '#domain/transitions/decide.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { sealOf } from '#store/seal.ts'

/** Clears what the approval policy calls harmless. The decision is recorded like any other, under the system's own name. */
export const handler = step(task, async ({ organisation, case: id }, at) => {
  const c = await loadCase(organisation, id)
  if (c.status !== 'awaiting-decision') return { outcome: 'cleared' }
  const { fr, en } = c.recommendation.summary
  const taken = { id: randomUUID(), reason: `${fr} / ${en}`, seal: await sealOf(c) }
  await commit(unwrap(clear(c, taken, { by: system, at })))
  return { outcome: 'cleared' }
})
