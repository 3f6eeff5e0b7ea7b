import { screen } from '#domain/case/screening.ts'
import { clauseRegimesFor } from '#domain/clauses/rules/regimes-for.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { withSecondOpinion } from '#functions/documents/with-second-opinion.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { readDocument } from '#store/document-bytes.ts'
import { loadDocument } from '#store/documents.ts'
import { saveClauses } from '#store/findings.ts'

/**
 * Reads the contract for the clauses that a processing contract must hold. Nothing to read where there is no contract, or where the
 * recipient acts for itself. Where the deployment names a language model, its opinion is laid beside the report once that is kept.
 */
export const handler = step(task, async ({ organisation, case: id }, at) => {
  const c = await loadCase(organisation, id)
  // what a recommendation was made on is on record by now, and stays as it was
  if (c.status !== 'submitted') return { outcome: 'checked' }
  const { contract } = c.facts
  if (contract === null || !screen(c.facts).clausesMatter) return { outcome: 'no-contract' }
  const document = await loadDocument(organisation, contract)
  const bytes = await readDocument(organisation, document)
  const report = await clauseReportOf(bytes, document.name, clauseRegimesFor(c.facts, organisation))
  await saveClauses(c, report)
  const model = process.env.SECOND_OPINION_MODEL
  if (model !== undefined && report.readable) {
    // loaded only where a deployment wants it
    const { bedrockReviewer } = await import('#functions/documents/bedrock-reviewer.ts')
    await saveClauses(
      c,
      await withSecondOpinion(report, { bytes, name: document.name }, bedrockReviewer({ model }), { at }),
    )
  }
  return { outcome: 'checked' }
})
