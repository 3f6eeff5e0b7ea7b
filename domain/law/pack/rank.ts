import type { Finding } from '#domain/assessment.ts'

type Outcome = Finding['outcome']

const weights: Readonly<Record<Finding['severity'], number>> = { stops: 0, asks: 2, informs: 4 }
const states: Readonly<Record<Outcome, number>> = { unmet: 0, unknown: 1, met: 6 }

/** Where a rule's finding stands among others for each outcome it can have; what matters most comes first. */
export type Ranks = Readonly<Record<Outcome, number>>

export const ranksOf = ({
  severity,
  effect,
  verification,
}: Pick<Finding, 'severity' | 'effect' | 'verification'>): Ranks => {
  const rank = (outcome: Outcome): number =>
    (effect === 'prohibits' && outcome === 'unmet' ? -2 : 0) +
    weights[severity] +
    states[outcome] +
    (verification === 'unverified' ? 0.5 : 0)
  return { unmet: rank('unmet'), unknown: rank('unknown'), met: rank('met') }
}
