import { actionsOn, mayDo } from '#domain/access/permission.ts'
import type { TransferCase } from '#domain/case/case.ts'
import { grantsOf } from '#domain/case/grants-of.ts'
import { screen } from '#domain/case/screening.ts'
import { compareReports } from '#domain/clauses/report/compare-reports.ts'
import type { StoredDocument } from '#domain/documents/document.ts'
import { unwrap } from '#domain/problems/problems.ts'
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

/** The papers of a case's authorisations, as they were found on arrival. */
const papersOf = async (c: TransferCase): Promise<StoredDocument[]> => {
  const ids = [...new Set(grantsOf(c).flatMap(({ document }) => document ?? []))]
  const found = await Promise.all(ids.map((id) => findDocument(c.organisation, id)))
  return found.flatMap((one) => one?.stored ?? [])
}

export const readCase: Handler<'readCase'> = async ({ actor, params }) => {
  const { organisation } = actor
  const found = await loadCase(organisation, params.case)
  unwrap(mayDo(actor, 'case:read', found))
  const { case: current, revisions, history, fault, broken } = await recordOf(found)
  const papers = await papersOf(current)
  return {
    case: current,
    revisions: await Promise.all(revisions.map((revision) => fileOf(organisation, revision, revisions))),
    papers,
    history,
    chain: { holds: fault === null, fault },
    broken,
    actions: actionsOn(actor, current),
  }
}
