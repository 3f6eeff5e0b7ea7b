import { screen } from '#domain/screening.ts'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { loadDocument, readDocument } from '#store/documents.ts'
import { saveClauses } from '#store/findings.ts'

/** Reads the contract for the clauses that a processing contract must hold. Nothing to read where there is no contract, or where the recipient acts for itself. */
export const handler = step(task, async ({ organisation, case: id }) => {
  const c = await loadCase(organisation, id)
  // what a recommendation was made on is on record by now, and stays as it was
  if (c.status !== 'submitted') return { outcome: 'checked' }
  const { contract } = c.facts
  if (contract === null || !screen(c.facts).clausesMatter) return { outcome: 'no-contract' }
  const { name } = await loadDocument(organisation, contract)
  await saveClauses(c, await clauseReportOf(await readDocument(organisation, contract), name))
  return { outcome: 'checked' }
})
