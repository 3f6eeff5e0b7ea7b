import type { CaseSummary } from '#domain/inventory/inventory.ts'
import { withCountry, withRole } from '#web/intake/_lib/answers.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'

export type KnownRecipient = Pick<CaseSummary, 'recipient' | 'recipientCountry' | 'role'>

/** Whom the requester has asked for before, each once, as in the latest request. */
export const knownRecipients = (requests: readonly KnownRecipient[]): KnownRecipient[] => [
  ...new Map(requests.toReversed().map((request) => [request.recipient, request])).values(),
]

/** The recipient of that very name; undefined for a new one. */
export const recognised = (name: string, known: readonly KnownRecipient[]): KnownRecipient | undefined =>
  known.find(({ recipient }) => recipient === name.trim())

/** A recipient that is known brings along what was answered of it, where nothing is answered yet. */
export const withKnown = (draft: Draft, known: readonly KnownRecipient[]): Draft => {
  const found = recognised(draft.recipient.name, known)
  if (found === undefined) return draft
  const placed = draft.recipient.country === null ? withCountry(draft, found.recipientCountry) : draft
  return placed.recipient.role === null ? { ...placed, recipient: withRole(placed.recipient, found.role) } : placed
}
