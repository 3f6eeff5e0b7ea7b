import { dutyOf, oncePerDuty } from '#domain/case/asked-clauses.ts'
import type { ClauseFinding } from '#domain/documents/clause-report.ts'

/**
 * How many of the clauses that decide are there, are to be asked for, and are for a person to read; and how many that would
 * only be good to have are not there. A duty that several laws share is one clause of the contract, and counted once.
 */
export const clauseSummary = (findings: readonly ClauseFinding[]) => {
  const deciding = oncePerDuty(findings.filter(({ severity }) => severity !== 'should'))
  const duties = new Set(deciding.map(dutyOf))
  const others = oncePerDuty(findings.filter((finding) => !duties.has(dutyOf(finding))))
  const count = (...verdicts: ClauseFinding['verdict'][]) =>
    deciding.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    total: deciding.length,
    present: count('present'),
    ask: count('absent', 'partial', 'contradicted'),
    read: count('read-yourself'),
    desirable: others.filter(({ verdict }) => verdict !== 'present').length,
  }
}
