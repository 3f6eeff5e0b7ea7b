import type { LedgerEntry } from '#domain/record/ledger.ts'

/** A recommendation that has become another since the examination: by whom, when, and what it was before. */
export type RecommendationChange = Pick<LedgerEntry, 'by' | 'at'> & { before: string }

/** How the recommendation of a revision last became another, as the ledger tells it; null where it stands as it was made. */
export const recommendationChange = (
  history: readonly LedgerEntry[],
  revision: number,
): RecommendationChange | null => {
  let change: RecommendationChange | null = null
  let standing: string | null = null
  for (const { by, at, body, revision: of } of history) {
    const { recommendation } = body
    if (of !== revision || typeof recommendation !== 'string') continue
    if (standing !== null && standing !== recommendation) change = { by, at, before: standing }
    standing = recommendation
  }
  return change
}
