import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { MetricUnit } from '@aws-lambda-powertools/metrics'
import middy from '@middy/core'
import { system } from '#domain/access/actor.ts'
import { type Phase, phaseOf, type TransferCase } from '#domain/case/case.ts'
import { RefusalError, unwrap } from '#domain/problems/problems.ts'
import { after } from '#domain/time.ts'
import { expire } from '#domain/transitions/authorise.ts'
import { restart, stop } from '#domain/transitions/keep-going.ts'
import { deliver } from '#functions/deliver.ts'
import { isRunning, startPhase } from '#functions/executions.ts'
import { inLanes } from '#functions/in-lanes.ts'
import { logger, metrics, publishMetrics } from '#functions/observe.ts'
import { casesAtWork } from '#store/cases.ts'
import { commit } from '#store/commit.ts'
import { undelivered } from '#store/outbox.ts'

type Done = { delivered: number; restarted: number; stopped: number; expired: number }

/** What should be done in seconds, was started so often and is gone again, has something wrong with it that starting does not mend. */
const enough = 5

/** How many are carried on at a time: some thousands of waiting cases are looked at within the minute that the sweep has. */
const lanes = 8

/** What waits for people has nothing to get wrong: it is put back however often the platform loses it. */
const waits = (phase: Phase) => phase !== 'assess'

/** Minutes after which something that should have happened at once counts as lost. Asked for all, nothing is given time. */
const patience = (everything: boolean) => (everything ? 0 : 1)

/** The case carried on, where its execution is gone or its time is up; null where there is nothing to do. */
const carryOn = async (c: TransferCase, at: string, everything: boolean): Promise<keyof Done | null> => {
  const stamp = { by: system, at }
  if (c.status === 'in-force') {
    if (c.dueAt === null || c.dueAt >= at) return null
    await commit(unwrap(expire(c, stamp)))
    return 'expired'
  }
  const phase = phaseOf[c.status]
  if (phase === null || after(c.since, { minutes: patience(everything) }) > at || (await isRunning(c, phase)))
    return null
  if (waits(phase) || c.attempt < enough) {
    // not left to the outbox alone: while that is down, the next sweep would find nothing running and count another attempt
    await startPhase(await commit(unwrap(restart(c, stamp))), phase)
    return 'restarted'
  }
  await commit(unwrap(stop(c, { phase, step: 'sweep', reason: `The ${phase} phase was gone ${enough} times.` }, stamp)))
  return 'stopped'
}

/** Somebody acted on the case at the same moment: then it is not stuck. */
const movedOn = (error: unknown) =>
  error instanceof RefusalError && (error.refusal.code === 'case-changed' || error.refusal.code === 'wrong-status')

/**
 * Once a minute, what nobody else makes sure of: letters that were not delivered, phases whose execution is gone,
 * authorisations that have run out. Waiting cases are looked at once an hour, or at once where the event says `all`.
 * Throws at its end where something could not be done, after everything else was: an alarm has to see it.
 */
export const sweep = async (at: string, everything: boolean): Promise<Done> => {
  const done: Done = { delivered: 0, restarted: 0, stopped: 0, expired: 0 }
  const failures: unknown[] = []
  /** One letter or case that cannot be carried on must not keep all others from it. */
  const attempt = async (id: string, work: () => Promise<keyof Done | null>) => {
    try {
      const what = await work()
      if (what !== null) done[what] += 1
    } catch (error) {
      if (movedOn(error)) return
      logger.error('Not carried on', { case: id, error: String(error) })
      failures.push(error)
    }
  }
  await inLanes(lanes, await undelivered(after(at, { minutes: -patience(everything) })), (letter) =>
    attempt(letter.case, async () => {
      await deliver(letter)
      return 'delivered'
    }),
  )
  await inLanes(lanes, casesAtWork(), async (c) => {
    if (everything || c.status === 'submitted' || c.status === 'in-force')
      await attempt(c.id, () => carryOn(c, at, everything))
  })
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} could not be carried on.`)
  return done
}

export const handler = middy<{ scope?: 'all' }, Done>()
  .use(injectLambdaContext(logger))
  .use(publishMetrics())
  .handler(async (event) => {
    const at = new Date().toISOString()
    const done = await sweep(at, event.scope === 'all' || at.slice(14, 16) === '00')
    logger.info('Swept', done)
    for (const [what, count] of Object.entries(done)) metrics.addMetric(`Sweep.${what}`, MetricUnit.Count, count)
    return done
  })
