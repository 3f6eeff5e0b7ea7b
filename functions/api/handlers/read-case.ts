import { compareReports } from '#domain/clauses/compare-reports.ts'
import { chainFault } from '#domain/ledger.ts'
import { actionsOn, mayDo } from '#domain/permission.ts'
import { unwrap } from '#domain/problems.ts'
import { screen } from '#domain/screening.ts'
import type { Handler } from '#functions/api/door.ts'
import { loadCase, loadHistory, loadRevisions, type StoredRevision } from '#store/cases.ts'
import { findDocument } from '#store/documents.ts'

const withDocument = async (organisation: string, revision: StoredRevision) => {
  const { contract } = revision.facts
  const found = contract === null ? undefined : await findDocument(organisation, contract)
  return { ...revision, screening: screen(revision.facts), document: found?.stored ?? null }
}

/** What a revision's contract changed against that of the last revision before it that had one. */
const differenceOf = ({ revision, clauses }: StoredRevision, all: readonly StoredRevision[]) => {
  const earlier = all.findLast((one) => one.revision < revision && one.clauses !== null)?.clauses
  return clauses && earlier ? compareReports(earlier, clauses) : null
}

export const readCase: Handler<'readCase'> = async ({ actor, params }) => {
  const { organisation } = actor
  const current = await loadCase(organisation, params.case)
  unwrap(mayDo(actor, 'case:read', current))
  const [revisions, history] = await Promise.all([
    loadRevisions(organisation, current.id),
    loadHistory(organisation, current.id),
  ])
  const fault = chainFault(history, current)
  return {
    case: current,
    revisions: await Promise.all(
      revisions.map(async (revision) => ({
        ...(await withDocument(organisation, revision)),
        difference: differenceOf(revision, revisions),
      })),
    ),
    history,
    chain: { holds: fault === null, fault: fault === null ? null : `${fault.fault} at ${fault.sequence}` },
    actions: actionsOn(actor, current),
  }
}
