import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { MetricUnit } from '@aws-lambda-powertools/metrics'
import middy from '@middy/core'
import * as z from 'zod'
import { officerNoticeOf } from '#domain/mail/officer-notice.ts'
import { logger, metrics, publishMetrics } from '#functions/observe.ts'
import { officersOf } from '#functions/officers.ts'
import { tell } from '#functions/tell.ts'
import { loadCase } from '#store/cases.ts'
import { letter } from '#store/outbox.ts'

const event = z.object({
  detail: letter.pick({ organisation: true, case: true, version: true, revision: true, happening: true, at: true }),
})

/**
 * Tells those who may decide that a case waits for them, or still does: all of them but whoever asked for it, each once. A case
 * that has moved on meanwhile calls nobody.
 */
export const handler = middy<unknown, void>()
  .use(injectLambdaContext(logger))
  .use(publishMetrics())
  .handler(async (given) => {
    const { organisation, case: id, version, revision, happening, at } = event.parse(given).detail
    const c = await loadCase(organisation, id)
    if (c.revision !== revision) return
    if (c.status !== 'awaiting-decision' && c.status !== 'awaiting-authorisation') return
    const again = happening === 'reminder-sent'
    if (!again && c.status !== 'awaiting-decision') return
    const officers = (await officersOf(organisation)).filter((officer) => officer.id !== c.requestedBy.id)
    for (const officer of officers)
      await tell(officer, c, { version, at }, (reader, origin) => officerNoticeOf(c, { again }, reader, origin))
    if (officers.length === 0) logger.warn('Nobody may decide this case', { case: id })
    metrics.addMetric(again ? 'RemindersSent' : 'OfficersCalled', MetricUnit.Count, officers.length)
  })
