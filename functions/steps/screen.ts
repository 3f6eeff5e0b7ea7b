import { screen } from '#domain/case/screening.ts'
import { step, task } from '#functions/step.ts'
import { loadCase } from '#store/cases.ts'
import { loadDocument } from '#store/documents.ts'

/** What is plain from the facts, and whether the contract that they name is really there: the branches rely on it. */
export const handler = step(task, async ({ organisation, case: id }) => {
  const { facts } = await loadCase(organisation, id)
  if (facts.contract !== null) await loadDocument(organisation, facts.contract)
  const { abroad, path } = screen(facts)
  return { outcome: 'screened', abroad, path }
})
