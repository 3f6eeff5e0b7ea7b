import type { ClauseReport } from '#domain/documents/clause-report.ts'
import { useContractReport } from '#web/components/clauses/use-contract-report.ts'
import type { Draft } from '#web/intake/_lib/draft.ts'

/** Whether the clauses of a draft's contract matter: it is read for whoever acts on our behalf. */
export const isContractRead = ({ recipient }: Draft): boolean => recipient.actsFor === 'exporter'

/** What the draft's contract says of its clauses, once it was read; null before, and where they do not matter. */
export const useDraftReport = (draft: Draft): ClauseReport | null => {
  const document = isContractRead(draft) ? (draft.contract?.id ?? null) : null
  const { data } = useContractReport(document, draft.exporter.country)
  return document === null ? null : (data ?? null)
}
