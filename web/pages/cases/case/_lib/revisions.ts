import type { CaseFile } from '#api/resources.ts'

export type RevisionFile = CaseFile['revisions'][number]

/** The revision that lies before the reader, and the one before it. */
export const revisionsAtHand = (file: CaseFile): { current: RevisionFile | null; before: RevisionFile | null } => {
  const numbered = (revision: number) => file.revisions.find((r) => r.revision === revision) ?? null
  return { current: numbered(file.case.revision), before: numbered(file.case.revision - 1) }
}

/** What the contracts of a case are called, by their ids. */
export const contractNames = ({ revisions }: Pick<CaseFile, 'revisions'>): ReadonlyMap<string, string> =>
  new Map(revisions.flatMap(({ document }) => (document === null ? [] : [[document.id, document.name] as const])))
