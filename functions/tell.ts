import type { Contact } from '#domain/access/actor.ts'
import type { TransferCase } from '#domain/case/case.ts'
import type { Notice } from '#domain/mail/notice.ts'
import { sendMail } from '#functions/mail.ts'
import { findContact } from '#store/contacts.ts'
import { setting } from '#store/environment.ts'
import { claimNotice, releaseNotice } from '#store/notices.ts'

/** The mail for its reader; `origin` is the address of the page. */
type Write = (reader: Contact, origin: string) => Notice

/** Sends a reader one mail about one version of a case: asked again, none is sent. Where sending fails, the next try may. */
export const tell = async (
  reader: Contact,
  { organisation, id }: TransferCase,
  { version, at }: { version: number; at: string },
  write: Write,
): Promise<void> => {
  const notice = { organisation, case: id, version, reader: reader.id }
  if (!(await claimNotice(notice, at))) return
  try {
    await sendMail(reader.email, write(reader, setting('PAGE_ORIGIN')))
  } catch (error) {
    await releaseNotice(notice)
    throw error
  }
}

/** Tells whoever asked for the case; nobody where they never left an address. */
export const tellRequester = async (
  c: TransferCase,
  news: { version: number; at: string },
  write: Write,
): Promise<void> => {
  const reader = await findContact(c.organisation, c.requestedBy.id)
  if (reader !== undefined) await tell(reader, c, news, write)
}
