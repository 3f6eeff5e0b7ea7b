import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import * as z from 'zod'
import { phase } from '#domain/case/case.ts'
import { logger, publishMetrics } from '#functions/observe.ts'

/** What every state of a workflow hands to its step: ids and nothing else, so that an execution's history holds no personal data. */
export const task = z.strictObject({
  organisation: z.string(),
  case: z.uuid(),
  phase,
  revision: z.int().positive(),
  attempt: z.int().positive(),
})

/** What every step returns: what came of it, for a Choice to read. Expected failures are outcomes; only faults are thrown. */
type Outcome = { outcome: string } & Record<string, string | number | boolean>

/** The one stack of middleware behind every step: who and where, metrics, then the input parsed by its schema. */
export const step = <S extends z.ZodType>(input: S, run: (given: z.output<S>, at: string) => Promise<Outcome>) =>
  middy<unknown, Outcome>()
    .use(injectLambdaContext(logger))
    .use(publishMetrics())
    .handler((event) => run(input.parse(event), new Date().toISOString()))
