import { oncePerDuty } from '#domain/asked-clauses.ts'
import type { ClauseFinding } from '#domain/clause-report.ts'

/**
 * How many clauses are there, are to be asked for, and are for a person to read. A duty that several laws share is one
 * clause of the contract, and counted once.
 */
export const clauseSummary = (findings: readonly ClauseFinding[]) => {
  const own = oncePerDuty(findings)
  const count = (...verdicts: ClauseFinding['verdict'][]) =>
    own.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    total: own.length,
    present: count('present'),
    ask: count('absent', 'partial', 'contradicted'),
    read: count('read-yourself'),
  }
}
