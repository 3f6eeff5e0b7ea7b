import type { CaseSummary } from '#domain/inventory.ts'

/** The case that a person who works through a queue comes to after this one: the one behind it, else the first; never their own request. */
export const nextInQueue = (queue: readonly CaseSummary[], here: string, me: string): CaseSummary | null => {
  const mine = queue.filter(({ id, requestedBy }) => id === here || requestedBy.id !== me)
  const at = mine.findIndex(({ id }) => id === here)
  const next = mine[at + 1] ?? mine[0]
  return next === undefined || next.id === here ? null : next
}
