import type { Weighed } from '#domain/clauses/rules/verdict.ts'
import type { SccReport } from './scc-report.ts'

/** Where the clauses themselves stand in the contract, what was read there counts more than what the rest of it says about them. */
export const withScc = (requirement: string, weighed: Weighed, scc: SccReport): Weighed => {
  const repealed = scc.edition === '2010/87/EU' || scc.edition === '2004/915/EC' || scc.edition === '2001/497/EC'
  if (repealed && requirement === 'scc-incorporated' && weighed.verdict === 'present')
    return { ...weighed, verdict: 'partial' }
  if (scc.form !== 'full' || scc.edition !== '2021/914') return weighed
  if (requirement === 'scc-incorporated')
    return { ...weighed, verdict: 'present', strength: 0.98, confidence: 0.98, unsure: false }
  if (requirement !== 'scc-annexes-completed') return weighed
  const needed = scc.annexes.filter(({ state }) => state !== 'not-needed')
  const filled = needed.filter(({ state }) => state === 'filled').length
  if (filled === needed.length)
    return { ...weighed, verdict: 'present', strength: 0.95, confidence: 0.93, unsure: false }
  return filled === 0 && needed.every(({ state }) => state !== 'elsewhere')
    ? { verdict: 'absent', strength: 0.8, confidence: 0.8, hits: [] }
    : { ...weighed, verdict: 'partial', strength: 0.85, confidence: 0.85, unsure: false }
}
