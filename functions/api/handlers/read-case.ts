import { compareReports } from '#domain/clauses/compare-reports.ts'
import { actionsOn, mayDo } from '#domain/permission.ts'
import { unwrap } from '#domain/problems.ts'
import { screen } from '#domain/screening.ts'
import type { Handler } from '#functions/api/door.ts'
import { recordOf } from '#functions/record-of.ts'
import { loadCase } from '#store/cases.ts'
import { findDocument } from '#store/documents.ts'
import type { StoredRevision } from '#store/revisions.ts'

/** What a revision's contract changed against that of the last revision before it that had one. */
const differenceOf = ({ revision, clauses }: StoredRevision, all: readonly StoredRevision[]) => {
  const earlier = all.findLast((one) => one.revision < revision && one.clauses !== null)?.clauses
  return clauses && earlier ? compareReports(earlier, clauses) : null
}

const fileOf = async (organisation: string, stored: StoredRevision, all: readonly StoredRevision[]) => {
  const { written, ...revision } = stored
  const { contract } = revision.facts
  const found = contract === null ? undefined : await findDocument(organisation, contract)
  return {
    ...revision,
    screening: screen(revision.facts),
    document: found?.stored ?? null,
    difference: differenceOf(stored, all),
  }
}

export const readCase: Handler<'readCase'> = async ({ actor, params }) => {
  const { organisation } = actor
  const found = await loadCase(organisation, params.case)
  unwrap(mayDo(actor, 'case:read', found))
  const { case: current, revisions, history, fault, broken } = await recordOf(found)
  return {
    case: current,
    revisions: await Promise.all(revisions.map((revision) => fileOf(organisation, revision, revisions))),
    history,
    chain: { holds: fault === null, fault },
    broken,
    actions: actionsOn(actor, current),
  }
}
