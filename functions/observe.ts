import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'

/** One logger and one set of metrics per process. Logs hold ids and codes, never contract text or personal details. */
export const logger = new Logger()
export const metrics = new Metrics()
