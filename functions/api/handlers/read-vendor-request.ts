import { mayDo } from '#domain/access/permission.ts'
import { standingReport } from '#domain/case/standing-report.ts'
import { RefusalError, unwrap } from '#domain/problems/problems.ts'
import type { Handler } from '#functions/api/door.ts'
import { vendorRequestFile } from '#functions/documents/vendor-request-file.ts'
import { loadCase } from '#store/cases.ts'
import { loadDocument } from '#store/documents.ts'
import { loadRevisions } from '#store/revisions.ts'

/** From the report that is on record for the contract, not from a new reading: what a person put right in it counts. */
export const readVendorRequest: Handler<'readVendorRequest'> = async ({ actor, params, query }) => {
  const { organisation } = actor
  const current = await loadCase(organisation, params.case)
  unwrap(mayDo(actor, 'case:read', current))
  const revisions = await loadRevisions(organisation, current.id)
  const of = revisions.findLast(({ facts, clauses }) => facts.contract === params.document && clauses !== null)
  if (of === undefined || of.clauses === null) throw new RefusalError({ code: 'not-found' })
  const { name } = await loadDocument(organisation, params.document)
  const report = standingReport(of.clauses, of.overrulings)
  return vendorRequestFile(report, { contract: name, tool: of.facts.tool, ...query })
}
