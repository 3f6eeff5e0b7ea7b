import { noticeOf } from '#domain/mail/notice.ts'
import { step, task } from '#functions/step.ts'
import { tellRequester } from '#functions/tell.ts'
import { loadCase } from '#store/cases.ts'

/** Tells the requester what became of their request, once per change of status, in the language of their last request. */
export const handler = step(task, async ({ organisation, case: id }, at) => {
  const c = await loadCase(organisation, id)
  await tellRequester(c, { version: c.version, at }, (reader, origin) => noticeOf(c, reader, origin))
  return { outcome: 'notified' }
})
