import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import type { MiddlewareObj } from '@middy/core'

/** One logger and one set of metrics per process. Logs hold ids and codes, never contract text or personal details. */
export const logger = new Logger()
export const metrics = new Metrics()

const publish = () => {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics()
}

/** Writes down what was counted, also of a call that failed. A call that counted nothing leaves no line in the log. */
export const publishMetrics = (): MiddlewareObj => ({ after: publish, onError: publish })
