import type { Decision, TransferCase } from '#domain/case.ts'
import { contentHash } from '#domain/hash.ts'
import { loadAssessment, loadClauses } from '#store/findings.ts'

/** The hashes of what lies before a decider: the facts, the assessment, the clause report. A decision carries them for good. */
export const sealOf = async (c: TransferCase): Promise<Decision['seal']> => {
  const [assessment, clauses] = await Promise.all([loadAssessment(c), loadClauses(c)])
  return { facts: contentHash(c.facts), assessment: assessment?.hash ?? null, clauses: clauses?.hash ?? null }
}
