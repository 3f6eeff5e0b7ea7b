import { noticeOf } from '#domain/notice.ts'
import { sendMail } from '#functions/mail.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { findContact } from '#store/contacts.ts'
import { setting } from '#store/environment.ts'
import { claimNotice, releaseNotice } from '#store/notices.ts'

/** Tells the requester what became of their request, once per change of status, in the language of their last request. */
export const handler = step(task, async ({ organisation, case: id }, at) => {
  const c = await loadCase(organisation, id)
  const reader = await findContact(organisation, c.requestedBy.id)
  if (reader === undefined || !(await claimNotice(organisation, id, c.version, at))) return { outcome: 'notified' }
  try {
    await sendMail(reader.email, noticeOf(c, reader, setting('PAGE_ORIGIN')))
  } catch (error) {
    await releaseNotice(organisation, id, c.version)
    throw error
  }
  return { outcome: 'notified' }
})
