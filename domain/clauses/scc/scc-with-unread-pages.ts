import { areSignaturesAlone, unreadPagesNote } from '#domain/documents/unread-pages.ts'
import type { SccChange, SccReport } from './scc-report.ts'
import { summaryOf } from './summary.ts'

/**
 * The report on the clauses of a contract of which some pages are pictures: a sentence that is missing may stand on one of them, and one that
 * is altered beside one may go on there. A person reads it; nothing has to be restored that may be there.
 * @param unread their numbers, one at least; with that of the signatures alone the report stays as it is
 */
export const sccWithUnreadPages = (scc: SccReport, unread: readonly number[], pages: number | null): SccReport => {
  if (areSignaturesAlone(unread, pages)) return scc
  const isBeside = (page: number | null) => page !== null && unread.some((other) => Math.abs(other - page) === 1)
  // of a sentence that is missing without a trace, no page is known
  const mayBeThere = ({ kind, page }: SccChange) =>
    (kind === 'missing' && page === null) || ((kind === 'missing' || kind === 'altered') && isBeside(page))
  if (!scc.changes.some(mayBeThere)) return scc
  const advice = unreadPagesNote(unread)
  const changes = scc.changes.map(
    (change): SccChange => (mayBeThere(change) ? { ...change, class: 'check', advice } : change),
  )
  const report = { ...scc, changes, verbatim: changes.some((change) => change.class === 'forbidden') ? false : null }
  return { ...report, summary: summaryOf(report) }
}
