import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { MetricUnit } from '@aws-lambda-powertools/metrics'
import middy, { type MiddlewareObj } from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpSecurityHeaders from '@middy/http-security-headers'
import { problemOf } from '#api/problem-of.ts'
import { type Refusal, RefusalError } from '#domain/problems/problems.ts'
import { preferredLanguage } from '#domain/words/preferred-language.ts'
import type { Door, Event, Result } from '#functions/api/door.ts'
import { logger, metrics, publishMetrics } from '#functions/observe.ts'

const problemDetails = (): MiddlewareObj<Event, Result> => ({
  onError: (request) => {
    const { error, event, context } = request
    const refusal: Refusal = error instanceof RefusalError ? error.refusal : { code: 'internal' }
    const unexpected = refusal.code === 'internal'
    if (unexpected) logger.error('Unexpected error', { route: event.routeKey, ...(error ? { error } : {}) })
    else logger.info('Refused', { route: event.routeKey, code: refusal.code })
    metrics.addMetric(unexpected ? 'UnexpectedErrors' : 'Refusals', MetricUnit.Count, 1)
    const language = preferredLanguage(event.headers?.['accept-language'])
    const problem = problemOf(refusal, language, event.requestContext?.requestId ?? context.awsRequestId)
    request.response = {
      statusCode: problem.status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-store',
      },
      body: JSON.stringify(problem),
    }
  },
})

/** The one stack of middleware before every door: who and where (log, metrics), security headers, refusals as problem details. */
export const serve = (doors: Record<string, Door>) => {
  const byRouteKey = new Map(Object.values(doors).map((d) => [`${d.route.method} ${d.route.path}`, d]))
  return middy<Event, Result>()
    .use(injectLambdaContext(logger))
    .use(publishMetrics())
    .use(httpSecurityHeaders())
    .use(problemDetails())
    .use(httpHeaderNormalizer())
    .handler((event: Event): Promise<Result> => {
      const found = byRouteKey.get(event.routeKey)
      if (found === undefined) throw new RefusalError({ code: 'not-found' })
      return found.open(event)
    })
}
