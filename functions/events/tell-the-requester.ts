import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import middy from '@middy/core'
import * as z from 'zod'
import { changedNoticeOf, noticeOf } from '#domain/mail/notice.ts'
import { logger, publishMetrics } from '#functions/observe.ts'
import { tellRequester } from '#functions/tell.ts'
import { loadCase } from '#store/cases.ts'
import { loadClauses } from '#store/findings.ts'
import { letter } from '#store/outbox.ts'

const event = z.object({
  detail: letter.pick({
    organisation: true,
    case: true,
    version: true,
    revision: true,
    happening: true,
    outcome: true,
    at: true,
  }),
})

/**
 * Tells the requester of a change that no workflow tells of, as the bus brings it: a recommendation that has become another, an
 * authorisation that has run out. Brought twice, it is told once. Where the case has moved on, what came after is told by itself.
 */
export const handler = middy<unknown, void>()
  .use(injectLambdaContext(logger))
  .use(publishMetrics())
  .handler(async (given) => {
    const { organisation, case: id, version, revision, happening, outcome, at } = event.parse(given).detail
    const c = await loadCase(organisation, id)
    if (c.revision !== revision) return
    if (happening === 'authorisation-expired' && c.status === 'expired')
      await tellRequester(c, { version, at }, (reader, origin) => noticeOf(c, reader, origin))
    if (happening !== 'verdict-overruled' || c.status !== 'awaiting-decision') return
    if (c.recommendation.outcome !== outcome) return
    const overruling = c.overrulings.find((one) => one.at === at)
    if (overruling === undefined) return
    const report = await loadClauses(c)
    const clause = report?.findings.find(({ requirement }) => requirement === overruling.requirement)?.label ?? null
    await tellRequester(c, { version, at }, (reader, origin) =>
      changedNoticeOf(c, { overruling, clause }, reader, origin),
    )
  })
