import { type Transfer, transfer } from '#domain/transfer.ts'
import { type Draft, sendable } from '#web/intake/_lib/draft.ts'

/** Stands for a name that is not written yet: no rule reads names. */
const unnamed = '…'

/**
 * The transfer that the law can already be asked about, or null while an answer that it depends on is missing. Names
 * and the start do not change what the law says of a draft: they are stood in for.
 */
export const previewOf = (draft: Draft, today: string): Transfer | null => {
  const result = transfer.safeParse(
    sendable({
      ...draft,
      exporter: { ...draft.exporter, name: draft.exporter.name.trim() || unnamed },
      recipient: { ...draft.recipient, name: draft.recipient.name.trim() || unnamed },
      service: draft.service.trim() || unnamed,
      startsOn: draft.startsOn < today ? today : draft.startsOn,
    }),
  )
  return result.success ? result.data : null
}
