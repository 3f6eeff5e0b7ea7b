import type { ClauseFinding } from '#domain/clause-report.ts'

/** How many clauses are there, are to be asked for, and are for a person to read. */
export const clauseSummary = (findings: readonly Pick<ClauseFinding, 'verdict'>[]) => {
  const count = (...verdicts: ClauseFinding['verdict'][]) =>
    findings.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    total: findings.length,
    present: count('present'),
    ask: count('absent', 'partial', 'contradicted'),
    read: count('read-yourself'),
  }
}
