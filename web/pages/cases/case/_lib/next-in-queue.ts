import type { CaseSummary } from '#domain/inventory/inventory.ts'

/**
 * The case that a person who works through a queue comes to next; never their own request.
 * @param decided nothing is to be decided on this one any more: what is most urgent comes next. While it waits, the one behind it, so that it can be passed over.
 */
export const nextInQueue = (
  queue: readonly CaseSummary[],
  { here, me, decided }: { here: string; me: string; decided: boolean },
): CaseSummary | null => {
  const mine = queue.filter(
    ({ id, requestedBy }) => (id === here && !decided) || (id !== here && requestedBy.id !== me),
  )
  const at = mine.findIndex(({ id }) => id === here)
  const next = mine[at + 1] ?? mine[0]
  return next === undefined || next.id === here ? null : next
}
