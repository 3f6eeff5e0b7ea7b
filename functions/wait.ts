import * as z from 'zod'
import type { CaseStatus } from '#domain/case/case.ts'
import { answerExecution } from '#functions/executions.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { keepToken } from '#store/tokens.ts'

const asked = task.extend({ taskToken: z.string().min(1) })

/**
 * A step that waits for people. The token is kept first and the case is read after it, while a decision is written
 * first and the token looked for after it: whichever comes second sees the other, and no decision is waited for that
 * was already taken.
 */
export const wait = (whileIn: CaseStatus) =>
  step(asked, async ({ organisation, case: id, phase, revision, taskToken }, at) => {
    await keepToken({ case: id, phase, revision }, taskToken, at)
    const c = await loadCase(organisation, id)
    if (c.status === whileIn && c.revision === revision) return { outcome: 'waiting' }
    await answerExecution({ case: id, phase, revision }, 'decision' in c ? c.decision.outcome : c.status)
    return { outcome: 'answered' }
  })
