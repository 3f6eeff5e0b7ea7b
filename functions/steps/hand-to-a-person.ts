import { MetricUnit } from '@aws-lambda-powertools/metrics'
import * as z from 'zod'
import { system } from '#domain/access/actor.ts'
import { stop } from '#domain/transitions/keep-going.ts'
import { logger, metrics } from '#functions/observe.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { commit } from '#store/commit.ts'

const fault = task.extend({ step: z.string(), reason: z.string() })

/**
 * A step could not be done, also not when tried again: the case stays visible as stopped, with the step and the
 * reason, until an admin resumes it. A decision that stands is not undone by a fault that came after it.
 */
export const handler = step(fault, async ({ organisation, case: id, phase, step: name, reason }, at) => {
  const c = await loadCase(organisation, id)
  const stopped = stop(c, { phase, step: name, reason: reason.slice(0, 1000) }, { by: system, at })
  logger.error('Handed to a person', { case: id, phase, step: name, stopped: stopped.ok })
  metrics.addMetric('CasesStopped', MetricUnit.Count, 1)
  if (stopped.ok) await commit(stopped.value)
  return { outcome: 'handed-over' }
})
