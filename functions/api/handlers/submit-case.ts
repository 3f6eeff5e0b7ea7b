import { randomUUID } from 'node:crypto'
import { MetricUnit } from '@aws-lambda-powertools/metrics'
import { unwrap } from '#domain/problems/problems.ts'
import { submit } from '#domain/transitions/submit.ts'
import type { Handler } from '#functions/api/door.ts'
import { requireOwnDocument } from '#functions/api/own-document.ts'
import { metrics } from '#functions/observe.ts'
import { commit } from '#store/commit.ts'

export const submitCase: Handler<'submitCase'> = async ({ actor, body, language, stamp, once }) => {
  const { organisation, id, name, email } = actor
  await requireOwnDocument(actor, body.contract, '/contract')
  const change = unwrap(submit({ id: randomUUID(), organisation, facts: body }, stamp))
  const submitted = await commit(change, { receipt: once(change.after), contact: { id, name, email, language } })
  metrics.addMetric('CasesSubmitted', MetricUnit.Count, 1)
  return submitted
}
