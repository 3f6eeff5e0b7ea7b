import type { ClauseFinding } from '#domain/clause-report.ts'

/**
 * How many clauses are there, are to be asked for, and are for a person to read. A duty that two regimes share is one
 * clause of the contract, and counted once.
 */
export const clauseSummary = (findings: readonly Pick<ClauseFinding, 'verdict' | 'like'>[]) => {
  const own = findings.filter(({ like }) => like === null)
  const count = (...verdicts: ClauseFinding['verdict'][]) =>
    own.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    total: own.length,
    present: count('present'),
    ask: count('absent', 'partial', 'contradicted'),
    read: count('read-yourself'),
  }
}
