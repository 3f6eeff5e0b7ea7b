import * as z from 'zod'
import { type ClauseReport, type ClauseVerdict, clauseVerdict } from '#domain/documents/clause-report.ts'
import { bilingual } from '#domain/words/language.ts'

export const clauseChange = z
  .strictObject({
    requirement: z.string(),
    label: bilingual,
    from: clauseVerdict,
    to: clauseVerdict,
    /** `other`: between two answers of which neither is better, such as absent and contradicted being read again */
    direction: z.enum(['better', 'worse', 'other']),
  })
  .meta({ id: 'ClauseChange' })
export type ClauseChange = z.infer<typeof clauseChange>

const worth: Record<ClauseVerdict, number> = { contradicted: 0, absent: 0, 'read-yourself': 1, partial: 1, present: 2 }

/**
 * What a new version of a contract changed in its clauses, in the order of the matrix; unchanged verdicts are left out. Requirements
 * that only one of the reports knows (another pack, an older one) are not compared.
 */
export const compareReports = (before: ClauseReport, after: ClauseReport): ClauseChange[] =>
  after.findings.flatMap(({ requirement, label, verdict: to }) => {
    const from = before.findings.find((finding) => finding.requirement === requirement)?.verdict
    if (from === undefined || from === to) return []
    const step = worth[to] - worth[from]
    return [{ requirement, label, from, to, direction: step > 0 ? 'better' : step < 0 ? 'worse' : 'other' }]
  })
