import type { Contact } from '#domain/actor.ts'
import type { TransferCase } from '#domain/case.ts'
import type { Notice } from '#domain/notice.ts'
import { sendMail } from '#functions/mail.ts'
import { findContact } from '#store/contacts.ts'
import { setting } from '#store/environment.ts'
import { claimNotice, releaseNotice } from '#store/notices.ts'

/**
 * Sends the requester of a case one mail about one of its versions: asked again, none is sent. Where sending fails, the next try may.
 * @param write the mail for its reader; `origin` is the address of the page
 */
export const tellRequester = async (
  { organisation, id, requestedBy }: TransferCase,
  { version, at }: { version: number; at: string },
  write: (reader: Contact, origin: string) => Notice,
): Promise<void> => {
  const reader = await findContact(organisation, requestedBy.id)
  if (reader === undefined || !(await claimNotice(organisation, id, version, at))) return
  try {
    await sendMail(reader.email, write(reader, setting('PAGE_ORIGIN')))
  } catch (error) {
    await releaseNotice(organisation, id, version)
    throw error
  }
}
